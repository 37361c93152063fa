/** A word that a reader of a text meets, or a note marker. Words of one paragraph, cell or heading share their `block`. */
export interface PrintedWord {
  readonly text: string
  readonly block: number
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

/** Between words. A bar is the mark of a table, not a word. */
export const betweenWords = /[\p{White_Space}|]+/u

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
  #text: string[] = []
  #block = 0

  addText(text: string): void {
    this.#text.push(text)
  }

  addMarker(label: string): void {
    this.#endWords()
    this.#words.push({ text: markerWord(label), block: this.#block })
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
    const words = this.#text.join('').split(betweenWords).map(wordOnPage)
    this.#text = []
    for (const text of words) if (text !== '' && !isTableRule(text)) this.#words.push({ text, block: this.#block })
  }
}
