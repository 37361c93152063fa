import type { Word } from '../document/words.ts'
import { isBetweenWords, isTableRule, wordOnPage } from './printed-words.ts'

/** A row of due words that is being gathered. */
export interface DueRow {
  readonly texts: string[]
  readonly offsets: number[]
  readonly words: number[]
}

export function emptyRow(): DueRow {
  return { texts: [], offsets: [], words: [] }
}

/**
 * Gathers the words that a page owes its source, in text order, from stretches of the source and corrections, each with
 * the source word that it stands in, or stands before. `rowFor` says in which row a word belongs.
 */
export class DueGatherer {
  readonly #words: readonly Word[]
  readonly #rowFor: (word: number, offset: number) => DueRow
  #word = 0
  /** What is known of the word at hand, and where it began. */
  #open = ''
  #openAt = 0

  constructor(words: readonly Word[], rowFor: (word: number, offset: number) => DueRow) {
    this.#words = words
    this.#rowFor = rowFor
  }

  /** Adds `text[from..to)`; `isSound` tells that a page can hold the text as it is. */
  addText(text: string, from: number, to: number, isSound: boolean): void {
    for (let at = from; at < to; at++) {
      const start = at
      while (at < to && !isBetweenWords(text.charCodeAt(at))) at++
      // A word between white space is whole; at the ends of the stretch more may follow.
      if (start > from && at < to) {
        if (at > start) this.#addWhole(this.#written(text, start, at), start, isSound)
      } else this.#addPiece(text.slice(start, at), start)
      if (at < to) this.endWord()
    }
  }

  /** Adds what stands instead of a stretch that begins at `offset`. */
  addCorrection(text: string, offset: number): void {
    for (let at = 0; at < text.length; at++) {
      const start = at
      while (at < text.length && !isBetweenWords(text.charCodeAt(at))) at++
      this.#addPiece(text.slice(start, at), offset)
      if (at < text.length) this.endWord()
    }
  }

  endWord(): void {
    if (this.#open !== '') this.#addWhole(this.#open, this.#openAt, false)
    this.#open = ''
  }

  /** Adds a word as it is printed. */
  addWord(text: string, offset: number): void {
    this.#wordAt(offset)
    const word = Math.min(this.#word, this.#words.length - 1)
    const row = this.#rowFor(word, offset)
    row.texts.push(text)
    row.offsets.push(offset)
    row.words.push(word)
  }

  /** `text[start..end)`: nearly always a word of the source, which is there already. */
  #written(text: string, start: number, end: number): string {
    const word = this.#wordAt(start)
    return word?.offset === start && word.text.length === end - start ? word.text : text.slice(start, end)
  }

  /** The word that stands at an offset or comes next. Goes on from the word at hand. */
  #wordAt(offset: number): Word | undefined {
    const words = this.#words
    let here = words[this.#word]
    while (here && here.offset + here.text.length <= offset) here = words[++this.#word]
    return here
  }

  #addPiece(text: string, offset: number): void {
    if (this.#open === '') this.#openAt = offset
    this.#open += text
  }

  #addWhole(written: string, offset: number, isSound: boolean): void {
    const text = isSound ? written : wordOnPage(written)
    if (text !== '' && !isTableRule(text)) this.addWord(text, offset)
  }
}
