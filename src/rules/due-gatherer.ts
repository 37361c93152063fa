import type { Word } from '../document/words.ts'
import { isBetweenWords, isOnPage, isTableRule, wordOnPage } from './printed-words.ts'

/** A row of due words that is being gathered. */
export interface DueRow {
  readonly texts: string[]
  readonly offsets: number[]
  readonly words: number[]
}

export function emptyRow(): DueRow {
  return { texts: [], offsets: [], words: [] }
}

const bar = '|'

/**
 * Gathers the words that a page owes its source, in text order, from stretches of the source and corrections, each with
 * the source word that it stands in, or stands before. `words` are those of the text; `rowFor` says in which row a word
 * belongs.
 */
export class DueGatherer {
  readonly #text: string
  readonly #words: readonly Word[]
  readonly #rowFor: (word: number, offset: number) => DueRow
  /** Whether a page can hold the text as it is, and whether it has bars, which stand between words on a page. */
  readonly #isSound: boolean
  readonly #hasBars: boolean
  #word = 0
  /** What is known of the word at hand, and where it began. */
  #open = ''
  #openAt = 0

  constructor(text: string, words: readonly Word[], rowFor: (word: number, offset: number) => DueRow) {
    this.#text = text
    this.#words = words
    this.#rowFor = rowFor
    this.#isSound = isOnPage(text)
    this.#hasBars = text.includes(bar)
  }

  /** Adds a stretch of the text; at its ends a word may go on in what is added before or after. */
  addText(from: number, to: number): void {
    const first = endOfPiece(this.#text, from, to)
    this.#addPieces(from, first)
    if (first === to) return
    this.endWord()
    this.#addPieces(this.#isSound ? this.#addWords(first, to) : first, to)
  }

  /** Adds what stands instead of a stretch that begins at `offset`. */
  addCorrection(text: string, offset: number): void {
    for (let at = 0; at < text.length; at++) {
      const start = at
      at = endOfPiece(text, at, text.length)
      this.#addPiece(text.slice(start, at), offset)
      if (at < text.length) this.endWord()
    }
  }

  endWord(): void {
    if (this.#open !== '') this.#addWhole(this.#open, this.#openAt)
    this.#open = ''
  }

  /** Adds a word as it is printed. */
  addWord(text: string, offset: number): void {
    this.#wordAt(offset)
    this.#push(text, offset, Math.min(this.#word, this.#words.length - 1))
  }

  /** Adds the words that end between two offsets, nearly always as the source has them; gives where the last ends. */
  #addWords(from: number, to: number): number {
    const words = this.#words
    let at = from
    for (let word = this.#wordAt(from); word; word = words[++this.#word]) {
      const end = word.offset + word.text.length
      if (end >= to) break
      if (this.#hasBars && word.text.includes(bar)) {
        this.#addPieces(Math.max(from, word.offset), end)
        this.endWord()
      } else if (!isTableRule(word.text)) this.#push(word.text, word.offset, this.#word)
      at = end
    }
    return at
  }

  /** Adds a stretch of the text; only what is a word by itself is added whole. */
  #addPieces(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const start = at
      at = endOfPiece(this.#text, at, to)
      this.#addPiece(this.#text.slice(start, at), start)
      if (at < to) this.endWord()
    }
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

  #addWhole(written: string, offset: number): void {
    const text = wordOnPage(written)
    if (text !== '' && !isTableRule(text)) this.addWord(text, offset)
  }

  #push(text: string, offset: number, word: number): void {
    const row = this.#rowFor(word, offset)
    row.texts.push(text)
    row.offsets.push(offset)
    row.words.push(word)
  }
}

/** Where what stands between two words begins, from an offset on and before another. */
function endOfPiece(text: string, from: number, to: number): number {
  let at = from
  while (at < to && !isBetweenWords(text.charCodeAt(at))) at++
  return at
}
