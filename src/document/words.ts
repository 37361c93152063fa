import type { Place } from './place.ts'

/** A word of a text: a run without Unicode white space, and where it stands. */
export interface Word extends Omit<Place, 'file'> {
  readonly text: string
}

/** The words of a text in order; lines end at LF, CRLF or CR only. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let line = 1
  let lineStart = 0
  for (const match of text.matchAll(/\r\n|\n|\r|\P{White_Space}+/gu)) {
    const [found] = match
    if (found === '\n' || found === '\r' || found === '\r\n') {
      line += 1
      lineStart = match.index + found.length
    } else words.push({ text: found, line, column: match.index - lineStart + 1, offset: match.index })
  }
  return words
}

/** A text with white space of any kind folded to single spaces, and none at its ends. */
export function foldWhiteSpace(text: string): string {
  return text
    .replaceAll(/\p{White_Space}+/gu, ' ')
    .replace(/^ /, '')
    .replace(/ $/, '')
}
