import type { Role } from '../src/document/reader.ts'
import { alignWords } from '../src/rules/align-words.ts'
import type { Source } from './load-content.ts'

/** Lines whose words are not in the body of a publication. */
const outsideBody: ReadonlySet<Role> = new Set(['blank', 'dropped', 'table-of-contents', 'footnote-text', 'table-note'])

/** The source line that each word of a publication's body comes from, found by aligning words; 0 where there is none. */
export function lineOfWords(source: Source, body: readonly string[]): (word: number) => number {
  const roles = source.reading.lines
  const inBody = source.due.words.filter(({ line }) => !outsideBody.has(roles[line - 1]?.role ?? 'blank'))
  const lines = new Map<number, number>()
  const printed = inBody.map(word => word.text)
  for (const edit of alignWords(printed, body).filter(one => one.kind === 'equal')) {
    for (let at = 0; at < edit.bEnd - edit.bStart; at++)
      lines.set(edit.bStart + at, inBody[edit.aStart + at]?.line ?? 0)
  }
  return word => lines.get(word) ?? 0
}
