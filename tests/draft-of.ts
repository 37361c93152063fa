import type { Draft } from '../src/readers/plain-text/draft.ts'

/** A draft of bare lines, as the first pass of the reader makes it. */
export function draftOf(text: string): Draft {
  let offset = 0
  const lines = text.split('\n').map((raw, index) => {
    const line = { number: index + 1, offset, raw, text: raw.replace(/\p{White_Space}+/gu, ' ').trim() }
    offset += raw.length + 1
    return line
  })
  const none = {
    contents: [],
    tables: [],
    notes: [],
    figures: [],
    lists: [],
    paragraphs: [],
    headings: [],
    markers: [],
  }
  return { file: 'case.txt', lines, claims: lines.map(() => null), ...none, findings: [] }
}
