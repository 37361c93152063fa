import { foldWhiteSpace } from '../../document/words.ts'
import type { Draft, SourceLine } from './draft.ts'

/** The source lines of a text: LF, CRLF or CR ends a line, and a last line without an end counts. */
export function splitLines(file: string, text: string): Draft {
  const lines: SourceLine[] = []
  let offset = 0
  const add = (raw: string) => lines.push({ number: lines.length + 1, offset, raw, text: foldWhiteSpace(raw) })
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    add(text.slice(offset, end.index))
    offset = end.index + end[0].length
  }
  if (offset < text.length) add(text.slice(offset))
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
