import { foldWhiteSpace } from '../../document/words.ts'
import type { Draft, SourceLine } from './draft.ts'

/** The source lines of a text: LF, CRLF or CR ends a line, and a last line without an end counts. */
export function splitLines(file: string, text: string): Draft {
  const lines: SourceLine[] = []
  let offset = 0
  for (const end of text.matchAll(/\r\n|\n|\r|$/g)) {
    const raw = text.slice(offset, end.index)
    if (end[0] !== '' || raw !== '') lines.push({ number: lines.length + 1, offset, raw, text: foldWhiteSpace(raw) })
    offset = end.index + end[0].length
  }
  return { ...emptyDraft, file, lines, claims: lines.map(() => null) }
}

const emptyDraft: Draft = {
  file: '',
  lines: [],
  claims: [],
  contents: [],
  tables: [],
  notes: [],
  figures: [],
  lists: [],
  paragraphs: [],
  headings: [],
  markers: [],
  findings: [],
}
