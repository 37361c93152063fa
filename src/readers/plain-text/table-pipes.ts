import type { CellDraft, Draft } from './draft.ts'
import { captionAbove } from './table-caption.ts'
import { type FoundTable, isFree } from './table-found.ts'
import { columnKinds, cutCells, fitRow, type fits, widestTable, widthOf, withoutTrailing } from './table-rows.ts'
import { shapeTable } from './table-shape.ts'

type Row = readonly CellDraft[]

/** Tables whose cells are separated by `|`, with or without a ruler `---|---` under the header. */
export function findPipeTables(draft: Draft): readonly FoundTable[] {
  return runsOf(draft).flatMap(lines => tableOf(draft, lines))
}

function runsOf(draft: Draft): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (let index = 0; index < draft.lines.length; index += 1) {
    if (!isFree(draft, index) || !isPipeLine(draft.lines[index]?.text ?? '')) continue
    const run = runs.at(-1)
    if (run && run.at(-1) === index - 1) run.push(index)
    else runs.push([index])
  }
  return runs.filter(run => run.length > 1)
}

function isPipeLine(text: string): boolean {
  return text.includes('|') || isRuler(text)
}

/** Whether a line is the ruler under a header: `---|---|`, `| :-- | --: |`, `+----+----+`. */
export function isRuler(text: string): boolean {
  return /^[-|:+= ]+$/.test(text) && text.includes('---') && /[|+]/.test(text)
}

function tableOf(draft: Draft, lines: readonly number[]): readonly FoundTable[] {
  const rulers = new Set(lines.filter(index => isRuler(draft.lines[index]?.text ?? '')))
  const framed = lines.every(index => draft.lines[index]?.text.startsWith('|') || rulers.has(index))
  const rows = lines
    .filter(index => !rulers.has(index))
    .map(index => rowOf(index + 1, draft.lines[index]?.raw ?? '', framed))
  const header = headerHeight(lines, rulers)
  const width = header > 0 ? (rows[header - 1]?.length ?? 0) : widthOf(rows)
  if (rows.length < 2 || width < 2 || width > widestTable || (rulers.size === 0 && !isEven(rows))) return []
  const kinds = columnKinds(rows.slice(Math.max(header, 1)), width)
  const fitted = rows.map(row =>
    framed && row.length === width ? { cells: row, sure: true } : fitPipeRow(row, width, kinds),
  )
  const status = fitted.every(row => row.sure) ? 'recovered' : 'doubtful'
  const [first = 0, last = 0] = [lines[0], lines.at(-1)]
  const { claims, ...caption } = captionAbove(draft, first)
  const shape = shapeTable(
    fitted.map(row => row.cells),
    header > 0 ? header : undefined,
  )
  const table = { status, ...caption, firstLine: first + 1, lastLine: last + 1, ...shape, notes: [] } as const
  return [{ table, claims: [...claims, ...lines.map(index => claimOf(index, rulers))], findings: [] }]
}

/** The rows above the first ruler that has any above it: a ruler may also be the upper edge. */
function headerHeight(lines: readonly number[], rulers: ReadonlySet<number>): number {
  const first = lines.findIndex(index => !rulers.has(index))
  const ruler = lines.findIndex((index, at) => at > first && rulers.has(index))
  return first < 0 || ruler < 0 ? 0 : ruler - first
}

function claimOf(index: number, rulers: ReadonlySet<number>) {
  return { line: index + 1, role: 'table-cells', rule: rulers.has(index) ? 'table-mark' : 'pipe-separated' } as const
}

/** Without a ruler only rows of one size, with more than one separator or at least three of them, are a table. */
function isEven(rows: readonly Row[]): boolean {
  const size = rows[0]?.length ?? 0
  return rows.every(row => row.length === size) && (size > 2 || rows.length > 2)
}

/** The cells of a row; a `|` at its very end separates nothing, and one at its start only where every row has one. */
function rowOf(line: number, raw: string, framed: boolean): Row {
  const cells = cutCells(line, raw, '|')
  const start = framed ? 1 : 0
  const end = raw.trimEnd().endsWith('|') ? cells.length - 1 : cells.length
  return cells.slice(start, end)
}

/** A row whose first cell is merged with the one above may show its empty cell at the end instead. */
function fitPipeRow(cells: Row, width: number, kinds: Parameters<typeof fits>[1]) {
  const row = cells.length > width && cells[0]?.text === '' ? cells.slice(1) : cells
  const short = withoutTrailing(row)
  if (row.length > width) return { cells: spill(row, width), sure: short.length <= width }
  if (short.length === width) return { cells: row, sure: true }
  if (row.length === width && row[0]?.text === '') return { cells: row, sure: true }
  return fitRow(row, width, kinds)
}

/** More cells than columns: the last column takes what is too many, so that no word is lost. */
function spill(row: Row, width: number): Row {
  const last = row.slice(width - 1)
  const first = last[0]
  if (!first) return row
  return [
    ...row.slice(0, width - 1),
    {
      ...first,
      text: last
        .map(cell => cell.text)
        .filter(text => text !== '')
        .join(' '),
    },
  ]
}
