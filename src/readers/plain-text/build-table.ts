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
    caption: captionOf(plan, table.captionLine),
    unit: table.unit,
    header: table.header.map(cells => row(cells, false)),
    body: table.body.map(({ cells, header }) => row(cells, header)),
    rowHeaders: table.rowHeaders,
    notes: table.notes.map(note => buildNote(plan, note)),
    status: table.status,
  }
}

function captionOf(plan: Plan, line: number | null): Table['caption'] {
  if (line === null) return null
  const children = buildInlines(plan, [wholeLine(plan.draft, line)])
  return { type: 'caption', place: placeOf(plan.draft, line), children }
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
  const stretch = stretchOf(plan, reach, cell)
  const place = placeOf(plan.draft, cell.line > 0 ? cell.line : rowLine, stretch?.from ?? 0)
  const children = stretch ? buildInlines(plan, [stretch]) : []
  return { type: 'tableCell', place, ...(cell.merged ? { merged: cell.merged } : {}), children }
}

/** Where a cell's words stand: cells that share a line follow each other in it. */
function stretchOf({ draft }: Plan, reach: Map<number, number>, { line, text }: CellDraft): Stretch | null {
  const words = text.split(/\p{White_Space}+/u).filter(word => word !== '')
  const raw = draft.lines[line - 1]?.raw ?? ''
  let [from, to] = [-1, reach.get(line) ?? 0]
  for (const word of words) {
    const at = raw.indexOf(word, to)
    if (at < 0) return null
    if (from < 0) from = at
    to = at + word.length
  }
  reach.set(line, to)
  return from < 0 ? null : { line, from, to }
}

/** A note of the text or of a table; what stands on the line of its label is its text without the label. */
export function buildNote(plan: Plan, note: NoteDraft): Footnote {
  const identifier = plan.identifiers.ofNote.get(note) ?? note.label
  const stretches = note.lines.map(line =>
    wholeLine(plan.draft, line, line === note.labelLine ? labelEnd(plan, note) : 0),
  )
  const children = buildInlines(plan, stretches)
  const place = placeOf(plan.draft, note.labelLine)
  const text = { type: 'paragraph', place: children[0]?.place ?? place, children } as const
  return { type: 'footnote', place, identifier, label: note.label, children: [text] }
}

function labelEnd({ draft }: Plan, { label, labelLine }: NoteDraft): number {
  const raw = draft.lines[labelLine - 1]?.raw ?? ''
  const at = raw.indexOf(label)
  const after = /^[.)\]:]?/.exec(raw.slice(at + label.length))
  return at < 0 ? 0 : at + label.length + (after?.[0].length ?? 0)
}
