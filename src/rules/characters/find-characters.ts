import type { Place } from '../../document/place.ts'

/** A stretch of a text that should not be there, and its first character as `U+202E`. */
export interface FoundCharacters {
  readonly index: number
  readonly text: string
  readonly code: string
}

/** Whether editors write a file; a source is kept as it was received. */
export function isOurs(file: string): boolean {
  return !file.endsWith('.txt')
}

/** The stretches that a pattern (with the flag `g`) finds; the lines of a correction quote the source and may hold anything. */
export function findCharacters(text: string, pattern: RegExp): readonly FoundCharacters[] {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !/^\s*(?:- )?zoek:/.test(text.slice(text.lastIndexOf('\n', index) + 1, index)))
    .map(({ 0: found, index }) => ({ index, text: found, code: codeOf(found) }))
}

function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Where an index of a text stands. */
export function placeIn(file: string, text: string, index: number): Place {
  const before = text.slice(0, index).split(/\r\n|\n|\r/)
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset: index }
}
