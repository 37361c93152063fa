import type { Place } from '../document/place.ts'
import { isWhiteSpace } from '../document/white-space.ts'

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

const bar = 0x7c

/** Whether a UTF-16 code unit stands between words: white space, or a bar, which is the mark of a table. */
export function isBetweenWords(unit: number): boolean {
  return unit === bar || isWhiteSpace(unit)
}

/** What draws a table and says nothing: `---`, `:--`, `+===+`. */
export function isTableRule(word: string): boolean {
  return '+:=-'.includes(word.charAt(0)) && /^[+:=-]{3,}$/.test(word)
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

/** Whether a page can hold a text as it is: HTML knows no zero byte and no half of a character. */
export function isOnPage(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** A word as a page can hold it. */
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
    this.#words.push(printed(markerWord(label), this.#block, place))
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
    if (this.#pieces.length === 0) return
    const pieces = this.#pieces
    this.#pieces = []
    const placeAt = placesIn(pieces)
    const whole = pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('')
    const isSound = isOnPage(whole)
    for (let at = 0; at < whole.length; at++) {
      const start = at
      while (at < whole.length && !isBetweenWords(whole.charCodeAt(at))) at++
      if (at === start) continue
      const written = whole.slice(start, at)
      const text = isSound ? written : wordOnPage(written)
      if (text !== '' && !isTableRule(text)) this.#words.push(printed(text, this.#block, placeAt(start)))
    }
  }
}

function printed(text: string, block: number, place: Place | undefined): PrintedWord {
  return place ? { text, block, place } : { text, block }
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
    if (!place) return undefined
    const { file, line, column, offset } = place
    return { file, line, column: column + index - start, offset: offset + index - start }
  }
}
