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

/**
 * Words in reading order: their texts, the block of each, and where each was written: in a piece of text that begins
 * at a place, so far from its beginning. Of words of a page no place is known. Rows, because a site prints millions.
 */
export interface PrintedWords {
  readonly texts: readonly string[]
  readonly blocks: readonly number[]
  readonly places: readonly Place[]
  readonly shifts: readonly number[]
}

/** The word at an index, or undefined where there is none. */
export function printedAt({ texts, blocks, places, shifts }: PrintedWords, index: number): PrintedWord | undefined {
  const [text, block, place, shift = 0] = [texts[index], blocks[index], places[index], shifts[index]]
  if (text === undefined || block === undefined) return undefined
  if (!place) return { text, block }
  return { text, block, place: { ...place, column: place.column + shift, offset: place.offset + shift } }
}

const bar = 0x7c

/** Whether a UTF-16 code unit stands between words: white space, or a bar, which is the mark of a table. */
export function isBetweenWords(unit: number): boolean {
  return unit === bar || isWhiteSpace(unit)
}

const drawn: ReadonlySet<number> = new Set([0x2b, 0x2d, 0x3a, 0x3d])

/** What draws a table and says nothing: `---`, `:--`, `+===+`. */
export function isTableRule(word: string): boolean {
  return word.length > 2 && drawn.has(word.charCodeAt(0)) && /^[+:=-]+$/.test(word)
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
