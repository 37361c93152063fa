import type { CellDraft, Draft } from './draft.ts'
import { alignTotals } from './table-align-totals.ts'
import { bestReading } from './table-best-reading.ts'
import { type CaptionFound, captionAbove, isCaption, isUnitLine } from './table-caption.ts'
import type { FoundTable } from './table-found.ts'
import { cornerless, type Period, periodsOf } from './table-period.ts'
import { shapeTable } from './table-shape.ts'
import { type StreamCell, streamFrom } from './table-stream.ts'

type Row = readonly CellDraft[]

/** Tables printed one cell a line, below a caption; a line of N no-break spaces is N empty cells. */
export function findCellTables(draft: Draft): readonly FoundTable[] {
  const found: FoundTable[] = []
  for (let index = 0; index < draft.lines.length; index += 1) {
    if (draft.claims[index] || !isCaption(draft.lines[index]?.text ?? '')) continue
    const table = tableBelow(draft, index + 1)
    if (!table) continue
    found.push(table)
    index = table.table.lastLine - 1
  }
  return found
}

function tableBelow(draft: Draft, from: number): FoundTable | null {
  const cells = streamFrom(draft, from)
  if (cells.length < 4) return null
  const unitFirst = isUnitLine(cells[0]?.text ?? '')
  for (const start of unitFirst ? [0, 1] : [0]) {
    const period = onlyPeriod(cells, start)
    if (period) return provenTable(draft, cells, period)
  }
  return doubtfulTable(draft, unitFirst ? cells.slice(1) : cells)
}

/** The one way to cut the stream into even rows; with more than one way the shape is not proven. */
function onlyPeriod(cells: readonly StreamCell[], start: number): Period | null {
  for (const groups of [false, true]) {
    const [first, ...others] = periodsOf(cells, start, groups)
    if (first) return { ...first, proven: first.proven && others.length === 0 }
  }
  return cornerless(cells, start)[0] ?? null
}

function provenTable(draft: Draft, cells: readonly StreamCell[], period: Period): FoundTable {
  const caption = captionAbove(draft, (cells[period.start]?.line ?? 1) - 1)
  const rows = [...period.header, ...period.body].map(row => row.map(plainCell))
  return tableOf(draft, caption, rows, period.header.length, period.proven ? 'recovered' : 'doubtful')
}

function doubtfulTable(draft: Draft, cells: readonly StreamCell[]): FoundTable | null {
  const reading = bestReading(cells)
  if (!reading) return null
  const width = Math.max(reading.header.length, ...reading.body.map(row => row.length))
  const padded = [reading.header, ...reading.body].map(row => padRow(row.map(plainCell), width))
  const rows = alignTotals(padded)
  return tableOf(draft, captionAbove(draft, (cells[0]?.line ?? 1) - 1), rows, 1, 'doubtful')
}

function padRow(row: Row, width: number): Row {
  return [...row, ...Array.from({ length: width - row.length }, () => ({ line: 0, text: '' }))]
}

function plainCell({ line, text }: StreamCell): CellDraft {
  return { line, text }
}

function tableOf(
  draft: Draft,
  { claims, ...caption }: CaptionFound,
  rows: readonly Row[],
  height: number,
  status: 'recovered' | 'doubtful',
): FoundTable {
  const lines = rows.flatMap(row => row.map(cell => cell.line)).filter(line => line > 0)
  const [firstLine, lastLine] = [lines[0] ?? 0, lines.at(-1) ?? 0]
  const rule = status === 'recovered' ? 'one-cell-a-line' : 'one-cell-a-line-in-doubt'
  const own = lines
    .filter(line => draft.lines[line - 1]?.text !== '')
    .map(line => ({ line, role: 'table-cells', rule }) as const)
  const table = { status, ...caption, firstLine, lastLine, ...shapeTable(rows, height), notes: [] }
  return { table, claims: [...claims, ...own], findings: [] }
}
