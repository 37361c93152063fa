import type { Role } from '../src/document/reader.ts'
import { alignWords } from '../src/rules/align-words.ts'
import type { Source } from './load-content.ts'

/** Lines whose words are not in the body of a publication. */
const outsideBody: ReadonlySet<Role> = new Set(['blank', 'dropped', 'table-of-contents', 'footnote-text', 'table-note'])

/** The source line that each word of a publication's body comes from, found by aligning words; 0 where there is none. */
export function lineOfWords(source: Source, body: readonly string[]): (word: number) => number {
  const roles = source.reading.lines
  const isInBody = roles.map(({ role }) => !outsideBody.has(role))
  const inBody = source.due.words.filter(({ line }) => isInBody[line - 1] === true)
  const lines = new Uint32Array(body.length)
  const printed = inBody.map(word => word.text)
  for (const { kind, aStart, bStart, bEnd } of alignWords(printed, body)) {
    if (kind !== 'equal') continue
    for (let at = bStart; at < bEnd; at++) lines[at] = inBody[aStart + at - bStart]?.line ?? 0
  }
  return word => lines[word] ?? 0
}
