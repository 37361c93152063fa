import type { CellDraft, Draft, TableDraft } from './draft.ts'
import { alignTotals } from './table-align-totals.ts'
import { bestReading } from './table-best-reading.ts'
import { type CaptionFound, captionAbove, isCaption, isUnitLine } from './table-caption.ts'
import { kindOfCell } from './table-cell-kind.ts'
import { type FoundTable, isFree } from './table-found.ts'
import { cornerless, type Period, periodsOf } from './table-period.ts'
import { widestTable, widthOf } from './table-rows.ts'
import { shapeTable } from './table-shape.ts'
import { blankLinesAt, type StreamCell, streamFrom } from './table-stream.ts'

type Row = readonly CellDraft[]

const ruleOf = {
  recovered: 'one-cell-a-line',
  doubtful: 'one-cell-a-line-in-doubt',
  verbatim: 'cells-without-shape',
} as const

// names that may stand in a header before its first year or empty cell
const mostAbove = 12

/** Tables printed one cell a line, below a caption or by themselves; a line of N no-break spaces is N empty cells. */
export function findCellTables(draft: Draft): readonly FoundTable[] {
  const found: FoundTable[] = []
  for (let index = 0; index < draft.lines.length; index += 1) {
    if (!isFree(draft, index)) continue
    const captioned = isCaption(draft.lines[index]?.text ?? '')
    const cells = captioned ? [] : streamFrom(draft, index, blankLinesAt(draft, index)[0] ?? 'nothing')
    const table = captioned ? tableBelow(draft, index + 1) : bareTable(draft, cells)
    if (table) found.push(table)
    index = Math.max(index, (table?.table.lastLine ?? cells.at(-1)?.line ?? 0) - 1)
  }
  return found
}

function tableBelow(draft: Draft, from: number): FoundTable | null {
  const blanks = blankLinesAt(draft, from)
  const streams = blanks.map(blank => streamFrom(draft, from, blank))
  for (const [index, cells] of streams.entries()) {
    const starts = isUnitLine(cells[0]?.text ?? '') ? [0, 1] : [0]
    const period = cells.length < 4 ? null : starts.map(start => onlyPeriod(cells, start)).find(found => found !== null)
    // a blank line at the end of the last row may as well be the end of the table
    const open = blanks[index] === 'cell' && period?.body.at(-1)?.at(-1)?.text === ''
    if (period) return provenTable(draft, cells, { ...period, proven: period.proven && !open })
  }
  const [cells = []] = streams
  const own = isUnitLine(cells[0]?.text ?? '') ? cells.slice(1) : cells
  return own.length < 4 ? null : (spannedTable(draft, own) ?? doubtfulTable(draft, own) ?? verbatimTable(draft, own))
}

/** Fewer cells above a row of years than it has, such as "Begroting" over three of them: how wide each is, is lost. */
function spannedTable(draft: Draft, cells: readonly StreamCell[]): FoundTable | null {
  for (let start = 1; start <= Math.min(cells.length, mostAbove); start += 1) {
    const period = onlyPeriod(cells, start)
    if (!period?.header[0]?.some(cell => cell.kind === 'year') || start >= period.width) continue
    const above = padRow(cells.slice(0, start), period.width)
    return provenTable(draft, cells, {
      ...period,
      start: 0,
      header: [above.map(withKind), ...period.header],
      proven: false,
    })
  }
  return null
}

function withKind(cell: CellDraft): StreamCell {
  return { ...cell, kind: kindOfCell(cell.text) }
}

/**
 * A table without a caption shows by years above figures or by empty cells. Where its header starts is sure only when
 * empty cells left a trace, since the cell over the names may be one.
 */
function bareTable(draft: Draft, cells: readonly StreamCell[]): FoundTable | null {
  const year = cells.findIndex((cell, index) => cell.kind === 'year' && cells[index + 1]?.kind === 'year')
  const empty = cells.findIndex(cell => cell.kind === 'empty')
  if (cells.length < 6 || (year < 0 && empty < 0)) return null
  const sign = year < 0 ? empty : year
  const from = Math.max(0, sign - mostAbove)
  const words = cells.findIndex(cell => cell.kind !== 'text')
  const starts = Array.from({ length: sign - from + 1 }, (_, index) => from + index).filter(start => start <= words)
  const [period, other] = starts.flatMap(start => onlyPeriod(cells, start) ?? [])
  if (period) return provenTable(draft, cells, { ...period, proven: period.proven && empty >= 0 && !other })
  const figures = cells.slice(sign).filter(cell => cell.kind === 'number').length
  return year >= 0 && figures >= 4 ? doubtfulTable(draft, cells.slice(Math.max(0, year - 1))) : null
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
  const width = widthOf([reading.header, ...reading.body])
  if (width > widestTable) return null
  const padded = [reading.header, ...reading.body].map(row => padRow(row.map(plainCell), width))
  const rows = alignTotals(padded)
  return tableOf(draft, captionAbove(draft, (cells[0]?.line ?? 1) - 1), rows, 1, 'doubtful')
}

/** Names only: no column can be told from another, so the cells stay lines. Lines of broken sentences are no cells. */
function verbatimTable(draft: Draft, cells: readonly StreamCell[]): FoundTable | null {
  const length = cells.reduce((all, cell) => all + cell.text.length, 0) / cells.length
  const broken = cells.filter(cell => /^\p{Ll}/u.test(cell.text)).length
  if (cells.length < 6 || length > 35 || broken * 5 > cells.length) return null
  const rows = cells.filter(cell => cell.text !== '').map(cell => [plainCell(cell)])
  return tableOf(draft, captionAbove(draft, (cells[0]?.line ?? 1) - 1), rows, 0, 'verbatim')
}

function padRow(row: Row, width: number): Row {
  return [...row, ...Array.from({ length: width - row.length }, () => ({ line: 0, text: '' }))]
}

function plainCell({ line, text, more }: StreamCell): CellDraft {
  return more ? { line, text, more } : { line, text }
}

function tableOf(
  draft: Draft,
  { claims, ...caption }: CaptionFound,
  rows: readonly Row[],
  height: number,
  status: TableDraft['status'],
): FoundTable {
  const lines = rows.flatMap(row => row.flatMap(linesOf)).filter(line => line > 0)
  const firstLine = lines.reduce((least, line) => Math.min(least, line), Number.POSITIVE_INFINITY)
  const lastLine = lines.reduce((most, line) => Math.max(most, line), 0)
  const rule = ruleOf[status]
  const own = [...new Set(lines)].map(
    line => ({ line, role: 'table-cells', rule: draft.lines[line - 1]?.text === '' ? 'empty-cells' : rule }) as const,
  )
  const table = { status, ...caption, firstLine, lastLine, ...shapeTable(rows, height), notes: [] }
  return { table, claims: [...claims, ...own], findings: [] }
}

function linesOf({ line, more = [] }: CellDraft): readonly number[] {
  return [line, ...more.map(piece => piece.line)]
}
