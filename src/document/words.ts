import type { Place } from './place.ts'
import { endOfWhiteSpace, endOfWord, isWhiteSpace } from './white-space.ts'

/** A word of a text: a run without Unicode white space, and where it stands. */
export interface Word extends Omit<Place, 'file'> {
  readonly text: string
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
const space = 0x20

/** The words of a text in order; lines end at LF, CRLF or CR only. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let line = 1
  let lineStart = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (isWhiteSpace(unit)) {
      at += 1
      if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(at) !== lineFeed)) {
        line += 1
        lineStart = at
      }
    } else {
      const end = endOfWord(text, at)
      words.push({ text: text.slice(at, end), line, column: at - lineStart + 1, offset: at })
      at = end
    }
  }
  return words
}

/** The words of a text in order, without their places. */
export function splitWords(text: string): string[] {
  const words: string[] = []
  addWords(words, text)
  return words
}

/** Adds the words of a text to others. */
export function addWords(words: string[], text: string): void {
  for (let at = endOfWhiteSpace(text, 0); at < text.length; ) {
    const end = endOfWord(text, at)
    words.push(text.slice(at, end))
    at = endOfWhiteSpace(text, end)
  }
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0
  for (let at = endOfWhiteSpace(text, 0); at < text.length; at = endOfWhiteSpace(text, endOfWord(text, at))) count += 1
  return count
}

/** A text with white space of any kind folded to single spaces, and none at its ends. */
export function foldWhiteSpace(text: string): string {
  return isFolded(text) ? text : splitWords(text).join(' ')
}

/** Whether nothing would be folded: as it is with nearly every line. */
function isFolded(text: string): boolean {
  let before = space
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (isWhiteSpace(unit) && (unit !== space || before === space)) return false
    before = unit
  }
  return before !== space || text === ''
}
