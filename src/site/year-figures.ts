import type { Table, TableRow } from '../document/node.ts'
import { numberIn } from '../document/printed-number.ts'
import { textOf } from '../document/text-of.ts'

/** A figure of one year, as printed and as a number. */
export interface YearFigure {
  readonly year: string
  readonly printed: string
  readonly value: number
}

/** One row of a table (or one column, where the years go down), followed through the years. */
export interface YearSeries {
  readonly name: string
  /** The heading of the group of rows it stands in, where a table has several. */
  readonly group: string | null
  readonly figures: readonly YearFigure[]
}

const year = /^(?:19|20)\d{2}$/
const fewestYears = 3
const mostSeries = 12

/**
 * What a table says year by year, when its data are of that kind: at least three years in a row, ascending, as column
 * or row headers, and a number in each of their cells. Nothing of a table whose shape is in doubt.
 */
export function yearSeriesOf(table: Table): readonly YearSeries[] {
  if (table.status !== 'recovered') return []
  const across = acrossColumns(table)
  const series = across.length > 0 ? across : downRows(table)
  return series.length <= mostSeries ? series : []
}

function acrossColumns(table: Table): readonly YearSeries[] {
  const head = table.header.at(-1)
  const groups = head ? groupsOf(head, table.body) : []
  const several = groups.length > 1
  return groups.flatMap(({ header, rows }) => {
    const heads = header.cells.map(textOf)
    const columns = yearsIn(heads)
    return rows.flatMap(row => {
      const cells = row.cells.map(textOf)
      const name = cells.slice(0, table.rowHeaders).filter(Boolean).join(' ')
      const figures = figuresAt(columns, heads, cells)
      return figures && name ? [{ name, group: several ? (heads[0] ?? null) : null, figures }] : []
    })
  })
}

function downRows({ header, body, rowHeaders }: Table): readonly YearSeries[] {
  const heads = header.at(-1)?.cells.map(textOf) ?? []
  if (rowHeaders !== 1 || body.some(row => row.header)) return []
  const years = body.map(({ cells }) => (cells[0] ? textOf(cells[0]) : ''))
  const at = yearsIn(years)
  return heads.slice(1).flatMap((name, index) => {
    const cells = body.map(row => (row.cells[index + 1] ? textOf(row.cells[index + 1] as never) : ''))
    const figures = figuresAt(at, years, cells)
    return figures && name ? [{ name, group: null, figures }] : []
  })
}

// A row of headers in the middle of a body begins a group with headers of its own.
function groupsOf(first: TableRow, body: readonly TableRow[]) {
  const groups: { header: TableRow; rows: TableRow[] }[] = [{ header: first, rows: [] }]
  for (const row of body) {
    if (row.header) groups.push({ header: row, rows: [] })
    else groups.at(-1)?.rows.push(row)
  }
  return groups.filter(({ rows }) => rows.length > 0)
}

/** The places of the years, when they are enough, side by side and in order; else none. */
function yearsIn(heads: readonly string[]): readonly number[] {
  const at = heads.flatMap((text, index) => (year.test(text) ? [index] : []))
  const isRow = at.every((place, nth) => nth === 0 || (place === (at[nth - 1] ?? 0) + 1 && rises(heads, place)))
  return at.length >= fewestYears && isRow ? at : []
}

function rises(heads: readonly string[], place: number): boolean {
  return Number(heads[place]) > Number(heads[place - 1])
}

function figuresAt(
  places: readonly number[],
  years: readonly string[],
  cells: readonly string[],
): readonly YearFigure[] | null {
  const figures = places.flatMap(place => {
    const printed = cells[place] ?? ''
    const value = numberIn(printed)
    return value === null ? [] : [{ year: years[place] ?? '', printed, value }]
  })
  return places.length > 0 && figures.length === places.length ? figures : null
}
