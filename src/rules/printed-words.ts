import type { Place } from '../document/place.ts'

/**
 * A word that a reader of a text meets, or a note marker. Words of one paragraph, cell or heading share their `block`.
 * `place` is where it was written, when it comes from a file; escaped signs before it on its line may shift the column.
 */
export interface PrintedWord {
  readonly text: string
  readonly block: number
  readonly place?: Place
}

/** The text of a note, its label first. */
export interface PrintedNote {
  readonly identifier: string
  readonly words: readonly PrintedWord[]
}

/** The words of a publication in reading order, and apart from them its notes, which may stand anywhere. */
export interface PrintedText {
  readonly body: readonly PrintedWord[]
  readonly notes: readonly PrintedNote[]
}

/** A bar is the mark of a table, not a word. */
const wordPattern = /[^\p{White_Space}|]+/gu

/** What draws a table and says nothing: `---`, `:--`, `+===+`. */
export function isTableRule(word: string): boolean {
  return /^[+:=-]{3,}$/.test(word)
}

const markerSign = '\ufffc'

/** How a note marker stands among words. */
export function markerWord(label: string): string {
  return markerSign + label
}

/** Whether a word is a note marker. */
export function isMarkerWord(word: string): boolean {
  return word.startsWith(markerSign)
}

/** A word as a page can hold it: HTML knows no zero byte and no half of a character. */
export function wordOnPage(word: string): string {
  return word.replaceAll('\0', '').toWellFormed()
}

/** Gathers words from pieces of text: pieces that touch make one word, a marker and the end of a block part words. */
export class WordGatherer {
  readonly #body: PrintedWord[] = []
  readonly #notes: { readonly identifier: string; readonly words: PrintedWord[] }[] = []
  #words = this.#body
  #pieces: Piece[] = []
  #block = 0

  addText(text: string, place?: Place): void {
    this.#pieces.push({ text, place })
  }

  addMarker(label: string, place?: Place): void {
    this.#endWords()
    this.#words.push({ text: markerWord(label), block: this.#block, ...(place && { place }) })
  }

  endBlock(): void {
    this.#endWords()
    this.#block++
  }

  /** Gathers what `gather` adds as the text of a note, apart from where it stands. */
  addNote(identifier: string, gather: () => void): void {
    this.endBlock()
    const outer = this.#words
    this.#words = []
    this.#notes.push({ identifier, words: this.#words })
    gather()
    this.endBlock()
    this.#words = outer
  }

  finish(): PrintedText {
    this.endBlock()
    return { body: this.#body, notes: this.#notes }
  }

  #endWords(): void {
    const pieces = this.#pieces
    this.#pieces = []
    if (pieces.length === 0) return
    const placeAt = placesIn(pieces)
    const whole = pieces.map(({ text }) => text).join('')
    const isSound = wordOnPage(whole) === whole
    for (const { 0: written, index } of whole.matchAll(wordPattern)) {
      const text = isSound ? written : wordOnPage(written)
      const place = placeAt(index)
      if (text !== '' && !isTableRule(text)) this.#words.push({ text, block: this.#block, ...(place && { place }) })
    }
  }
}

/** A piece of text, and where it stands. */
interface Piece {
  readonly text: string
  readonly place: Place | undefined
}

/** Where an index in the joined pieces was written; asked in rising order. */
function placesIn(pieces: readonly Piece[]): (index: number) => Place | undefined {
  let [at, start] = [0, 0]
  return index => {
    for (let text = pieces[at]?.text ?? ''; at < pieces.length && index >= start + text.length; ) {
      start += text.length
      at += 1
      text = pieces[at]?.text ?? ''
    }
    const place = pieces[at]?.place
    return place && { ...place, column: place.column + index - start, offset: place.offset + index - start }
  }
}
