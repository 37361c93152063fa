import type { Footnote, Table, TableCell, TableRow } from '../../document/node.ts'
import { buildInlines, type Plan, placeOf, type Stretch, wholeLine } from './build-inlines.ts'
import type { CellDraft, NoteDraft, TableDraft } from './draft.ts'

/** A table of the draft as a node, with its caption, its notes and its place on the honesty ladder. */
export function buildTable(plan: Plan, table: TableDraft): Table {
  const reach = new Map<number, number>()
  const row = (cells: readonly CellDraft[], header: boolean) => buildRow(plan, table, reach, cells, header)
  return {
    type: 'table',
    place: placeOf(plan.draft, table.firstLine),
    caption: captionOf(plan, table),
    unit: table.unit,
    header: table.header.map(cells => row(cells, false)),
    body: table.body.map(({ cells, header }) => row(cells, header)),
    rowHeaders: table.rowHeaders,
    notes: table.notes.map(note => buildNote(plan, note)),
    status: table.status,
  }
}

function captionOf(plan: Plan, { captionLine, captionMore = [] }: TableDraft): Table['caption'] {
  if (captionLine === null) return null
  const stretches = [captionLine, ...captionMore].map(line => wholeLine(plan.draft, line))
  return { type: 'caption', place: placeOf(plan.draft, captionLine), children: buildInlines(plan, stretches) }
}

function buildRow(
  plan: Plan,
  table: TableDraft,
  reach: Map<number, number>,
  cells: readonly CellDraft[],
  header: boolean,
): TableRow {
  const first = cells.find(cell => cell.line > 0)?.line ?? table.firstLine
  const built = cells.map(cell => buildCell(plan, reach, cell, first))
  return { type: 'tableRow', place: placeOf(plan.draft, first), ...(header ? { header } : {}), cells: built }
}

function buildCell(plan: Plan, reach: Map<number, number>, cell: CellDraft, rowLine: number): TableCell {
  const stretches = stretchesOf(plan, reach, cell)
  const [first] = stretches
  const place = placeOf(plan.draft, first?.line ?? (cell.line > 0 ? cell.line : rowLine), first?.from ?? 0)
  return {
    type: 'tableCell',
    place,
    ...(cell.merged ? { merged: cell.merged } : {}),
    children: buildInlines(plan, stretches),
  }
}

/** Where the words of a cell stand; cells that share a line follow each other in it. */
function stretchesOf(plan: Plan, reach: Map<number, number>, { line, column, text, more = [] }: CellDraft): Stretch[] {
  const further = more.reduce((length, piece) => length + piece.text.length + 1, 0)
  const pieces = [{ line, column, text: text.slice(0, text.length - further) }, ...more]
  return pieces.flatMap(piece => {
    const from = piece.column === undefined ? (reach.get(piece.line) ?? 0) : piece.column - 1
    const stretch = findWords(plan, piece.line, from, piece.text)
    if (stretch) reach.set(piece.line, stretch.to)
    return stretch ? [stretch] : []
  })
}

/** The stretch of a line that holds the words of a cell, from a character on. */
function findWords({ draft }: Plan, line: number, start: number, text: string): Stretch | null {
  const raw = draft.lines[line - 1]?.raw ?? ''
  let [from, to] = [-1, start]
  for (const word of text.split(/\p{White_Space}+/u).filter(each => each !== '')) {
    const at = raw.indexOf(word, to)
    if (at < 0) return null
    if (from < 0) from = at
    to = at + word.length
  }
  return from < 0 ? null : { line, from, to }
}

/** A note of the text or of a table; what stands before its text on the first line is its label. */
export function buildNote(plan: Plan, note: NoteDraft): Footnote {
  const identifier = plan.identifiers.ofNote.get(note) ?? note.label
  const stretches = note.lines.map((line, index) => noteStretch(plan, note, line, index))
  const children = buildInlines(plan, stretches)
  const place = placeOf(plan.draft, note.labelLine, Math.max(labelStart(plan, note), 0))
  const text = { type: 'paragraph', place: children[0]?.place ?? place, children } as const
  return { type: 'footnote', place, identifier, label: note.label, children: [text] }
}

function noteStretch(plan: Plan, note: NoteDraft, line: number, index: number): Stretch {
  const stretch = wholeLine(plan.draft, line)
  const from = index > 0 ? 0 : note.textColumn !== undefined ? note.textColumn - 1 : labelEnd(plan, note, line)
  const to = note.endColumn !== undefined && index === note.lines.length - 1 ? note.endColumn - 1 : stretch.to
  return { line, from, to }
}

function labelStart({ draft }: Plan, { label, labelLine, textColumn }: NoteDraft): number {
  const raw = draft.lines[labelLine - 1]?.raw ?? ''
  return textColumn === undefined
    ? raw.indexOf(label)
    : raw.lastIndexOf(label, Math.max(textColumn - 1 - label.length, 0))
}

function labelEnd(plan: Plan, note: NoteDraft, line: number): number {
  const start = line === note.labelLine ? labelStart(plan, note) : -1
  if (start < 0) return 0
  const end = start + note.label.length
  const [mark = ''] = /^[.)\]:]?/.exec(plan.draft.lines[line - 1]?.raw.slice(end) ?? '') ?? []
  return end + mark.length
}
