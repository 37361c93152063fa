import type { Document } from '../../document/node.ts'
import { isPrinted, traceWords } from '../../document/trace-words.ts'
import type { Word } from '../../document/words.ts'
import { buildDocument } from './build-document.ts'
import type { Draft, NoteDraft, TableDraft } from './draft.ts'
import { rolesOf } from './roles-of.ts'

/**
 * Builds the Document and looks every word of the source up in it. A table or note that lost or invented a word was
 * misread: it is then kept line by line as printed, and reported.
 * Reports `kept-as-printed`.
 */
export function keepEveryWord(
  draft: Draft,
  source: SourceText,
): { readonly draft: Draft; readonly document: Document } {
  const document = buildDocument(draft)
  const lost = lostLines(draft, source, document)
  if (lost.size === 0) return { draft, document }
  const printed = asPrinted(draft, lost)
  return { draft: printed, document: buildDocument(printed) }
}

/** A source as it is, and its words. */
export interface SourceText {
  readonly text: string
  readonly words: readonly Word[]
}

/** The lines with words that the Document does not have, and those where it has words that the source does not. */
function lostLines(draft: Draft, source: SourceText, document: Document): Set<number> {
  const roles = rolesOf(draft)
  const { words, left, pieces, invented } = traceWords(source.text, document, roles, source.words)
  const mark = /^[|+:=-]+$/
  const isLost = (index: number, line: number): boolean => {
    const role = roles[line - 1]?.role
    if (role === 'dropped' || role === 'table-of-contents') return false
    const rest = left[index] ?? ''
    return !isPrinted({ left: rest, pieces: pieces[index] ?? [] }) && !(role === 'table-cells' && mark.test(rest))
  }
  const lost = words.filter(({ line }, index) => left[index] !== '' && isLost(index, line))
  return new Set([...lost.map(word => word.line), ...invented.map(({ node }) => node.place.line)])
}

function asPrinted(draft: Draft, lost: ReadonlySet<number>): Draft {
  const isLost = (line: number) => lost.has(line)
  const tables = draft.tables.filter(table => linesOfTable(draft, table).some(isLost))
  const notes = draft.notes.filter(note => linesOfNote(note).some(isLost))
  const printed = new Set([...tables.flatMap(table => linesOfTable(draft, table)), ...notes.flatMap(linesOfNote)])
  const paragraphs = notes.flatMap(linesOfNote).map(line => ({ lines: [line] }))
  return {
    ...draft,
    claims: draft.claims.map((claim, index) => (claim && printed.has(index + 1) ? printedRole(claim) : claim)),
    tables: draft.tables.map(table => (tables.includes(table) ? printTable(draft, table) : table)),
    notes: draft.notes.filter(note => !notes.includes(note)),
    paragraphs: [...draft.paragraphs, ...paragraphs],
    markers: draft.markers.filter(({ line, table }) => !isLost(line) && !tables.some(each => each.firstLine === table)),
    findings: [
      ...draft.findings,
      ...[...tables.map(({ firstLine }) => firstLine), ...notes.map(({ labelLine }) => labelLine)].map(line => ({
        rule: 'kept-as-printed',
        place: { file: draft.file, line, column: 1, offset: draft.lines[line - 1]?.offset ?? 0 },
      })),
    ],
  }
}

function printedRole({ role }: { readonly role: string }) {
  const rule = 'kept-as-printed'
  return role === 'footnote-text' ? ({ role: 'paragraph', rule } as const) : ({ role: 'table-cells', rule } as const)
}

function linesOfNote({ labelLine, lines }: NoteDraft): number[] {
  return [...new Set([labelLine, ...lines])]
}

/** The lines that a table has claimed: its caption, its cells and its notes. */
function linesOfTable({ claims, lines }: Draft, table: TableDraft): number[] {
  const notes = table.notes.flatMap(linesOfNote)
  const caption = table.captionLine === null ? [] : [table.captionLine, ...(table.captionMore ?? [])]
  const last = Math.max(table.lastLine, ...notes, ...caption)
  const first = Math.min(table.firstLine, ...caption)
  return lines.slice(first - 1, last).flatMap(({ number, text }) => {
    return text !== '' && claims[number - 1]?.role.startsWith('table-') ? [number] : []
  })
}

function printTable(draft: Draft, table: TableDraft): TableDraft {
  const lines = linesOfTable(draft, table)
  return {
    status: 'verbatim',
    captionLine: null,
    unit: null,
    firstLine: lines[0] ?? table.firstLine,
    lastLine: lines.at(-1) ?? table.lastLine,
    header: [],
    body: lines.map(line => ({ header: false, cells: [{ line, text: draft.lines[line - 1]?.text ?? '' }] })),
    rowHeaders: 0,
    notes: [],
  }
}
