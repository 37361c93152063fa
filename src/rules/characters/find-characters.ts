import type { Finding } from '../../document/finding.ts'
import type { Place } from '../../document/place.ts'

/** A stretch of a text that should not be there; the detail `code` is its first character as `U+202E`. */
export type FoundCharacters = Required<Omit<Finding, 'rule'>>

/** Whether editors write a file; a source is kept as it was received. */
export function isOurs(file: string): boolean {
  return !file.endsWith('.txt')
}

/**
 * The stretches within a line that a pattern (with the flag `g`) finds; the lines of a correction quote the source and
 * may hold anything.
 */
export function* findCharacters(file: string, text: string, pattern: RegExp): Generator<FoundCharacters> {
  // Nearly every file has none, and is then not cut into lines.
  if (text.search(pattern) < 0) return
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    for (const found of /^\s*(?:- )?zoek:/.test(line) ? [] : line.matchAll(pattern)) {
      const place = { file, line: index + 1, column: found.index + 1, offset: offset + found.index }
      yield { place, quote: found[0], details: { code: codeOf(found[0]) } }
    }
    offset += line.length + 1
  }
}

function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Where an index of a text stands. */
export function placeIn(file: string, text: string, index: number): Place {
  const before = text.slice(0, index).split(/\r\n|\n|\r/)
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset: index }
}
