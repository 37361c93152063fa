import type { Place } from '../document/place.ts'
import { isBetweenWords, isOnPage, isTableRule, markerWord, type PrintedWords, wordOnPage } from './printed-words.ts'

/** A piece of text that no marker and no end of a block parts, or a note marker by itself. */
export interface Stretch {
  readonly text: string
  readonly block: number
  /** A marker is one word, whatever its label. */
  readonly isMarker: boolean
  /** Where in the text each part begins that has a place, and those places. */
  readonly starts: readonly number[]
  readonly places: readonly Place[]
}

/**
 * A row of words as the stretches that hold them. They are taken apart when a word is asked for: two rows that print
 * the same are mostly equal stretch by stretch, and an archive has millions of words.
 */
export class PrintedRow implements PrintedWords {
  readonly #stretches: Stretch[] = []
  #words: PrintedWords | null = null

  get stretches(): readonly Stretch[] {
    return this.#stretches
  }

  /** Adds what comes next in the row. */
  add(stretch: Stretch): void {
    this.#stretches.push(stretch)
    this.#words = null
  }

  get texts(): readonly string[] {
    return this.#taken().texts
  }

  get blocks(): readonly number[] {
    return this.#taken().blocks
  }

  get places(): readonly Place[] {
    return this.#taken().places
  }

  get shifts(): readonly number[] {
    return this.#taken().shifts
  }

  #taken(): PrintedWords {
    this.#words ??= takeApart(this.#stretches)
    return this.#words
  }
}

/** The text of a note, its label first. */
export interface PrintedNote {
  readonly identifier: string
  readonly words: PrintedRow
}

/** The words of a publication in reading order, and apart from them its notes, which may stand anywhere. */
export interface PrintedText {
  readonly body: PrintedRow
  readonly notes: readonly PrintedNote[]
}

/**
 * Whether two texts print the same words in the same blocks, stretch by stretch, and the same notes in the same order.
 * The label of a note may be a block of its own or not: it counts with nothing else.
 */
export function printSame(one: PrintedText, other: PrintedText): boolean {
  return (
    rowsAreSame(one.body, other.body) &&
    one.notes.length === other.notes.length &&
    one.notes.every(({ identifier, words }, index) => {
      const note = other.notes[index]
      return note?.identifier === identifier && notesAreSame(words, note.words)
    })
  )
}

function rowsAreSame({ stretches }: PrintedRow, { stretches: others }: PrintedRow): boolean {
  if (stretches.length !== others.length) return false
  return stretches.every((stretch, index) => {
    const other = others[index]
    const isOneBlock = stretch.block === stretches[index - 1]?.block
    return other !== undefined && saySame(stretch, other) && isOneBlock === (other.block === others[index - 1]?.block)
  })
}

function notesAreSame(one: PrintedWords, other: PrintedWords): boolean {
  const [texts, others] = [one.texts, other.texts]
  const isBlockOf = ({ blocks }: PrintedWords, index: number) => blocks[index] === blocks[index - 1]
  return (
    texts.length === others.length &&
    texts.every(
      (text, index) => text === others[index] && (index < 2 || isBlockOf(one, index) === isBlockOf(other, index)),
    )
  )
}

/** Whether two stretches hold the same words. */
export function saySame(one: Stretch, other: Stretch): boolean {
  if (one.isMarker !== other.isMarker) return false
  if (one.text === other.text) return true
  const [words, others] = [takeApart([one]).texts, takeApart([other]).texts]
  return words.length === others.length && words.every((word, index) => word === others[index])
}

/** A row of words that is being made. */
interface Taken {
  readonly texts: string[]
  readonly blocks: number[]
  readonly places: Place[]
  readonly shifts: number[]
}

function takeApart(stretches: readonly Stretch[]): PrintedWords {
  const row: Taken = { texts: [], blocks: [], places: [], shifts: [] }
  for (const stretch of stretches) {
    if (stretch.isMarker) addWord(row, stretch, markerWord(stretch.text), 0, 0)
    else addWords(row, stretch)
  }
  return row
}

function addWords(row: Taken, stretch: Stretch): void {
  const { text, starts } = stretch
  const isSound = isOnPage(text)
  let part = 0
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (at < text.length && !isBetweenWords(text.charCodeAt(at))) at++
    if (at === start) continue
    const written = text.slice(start, at)
    const word = isSound ? written : wordOnPage(written)
    if (word === '' || isTableRule(word)) continue
    while ((starts[part + 1] ?? Number.POSITIVE_INFINITY) <= start) part++
    addWord(row, stretch, word, part, start)
  }
}

/** Input: the part of the stretch that the word stands in, and where it begins. */
function addWord(row: Taken, { block, starts, places }: Stretch, text: string, part: number, start: number): void {
  const place = places[part]
  row.texts.push(text)
  row.blocks.push(block)
  if (!place) return
  row.places.push(place)
  row.shifts.push(start - (starts[part] ?? 0))
}
