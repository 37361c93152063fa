import type { Table } from '../../document/node.ts'
import { isNoNumber, numberOf } from '../../document/printed-figure.ts'
import { columnCount, columnTitles, filledRows } from '../../document/table-grid.ts'
import { textOf } from '../../document/text-of.ts'

/** A cell as printed, and the number that it prints; null when it prints none. */
export interface DataCell {
  readonly printed: string
  readonly number: string | null
}

/** A column; `holds` is `numbers` when every cell of it is one or says that there is none. */
export interface DataColumn {
  readonly title: string
  readonly holds: 'numbers' | 'words'
}

/** A table as rows of equal length under one row of titles, each different from the others. */
export interface TableData {
  readonly table: Table
  readonly columns: readonly DataColumn[]
  readonly rows: readonly (readonly DataCell[])[]
}

/** What a table holds, whatever its shape on a page: several header rows are one, a cell that goes on is repeated. */
export function dataOf(table: Table): TableData {
  const columns = columnCount(table)
  const untitled = (column: number) => (table.status === 'verbatim' ? 'Regel van de bron' : `Kolom ${column}`)
  const titles = toldApart(columnTitles(table.header, columns, untitled))
  const filled = filledRows(table)
  const rows = filled.map(({ cells }) => cells.map(cell => cellOf(textOf(cell))))
  // A header row in the middle names other columns: below it the numbers are of another kind.
  const hasOneHeader = filled.every(({ row }) => !row.header)
  return {
    table,
    columns: titles.map((title, column) => {
      const isNumeric = hasOneHeader && column >= table.rowHeaders && table.status !== 'verbatim'
      return { title, holds: isNumeric && areNumbers(rows.map(row => row[column])) ? 'numbers' : 'words' }
    }),
    rows,
  }
}

function cellOf(printed: string): DataCell {
  return { printed, number: numberOf(printed) }
}

function areNumbers(cells: readonly (DataCell | undefined)[]): boolean {
  const own = cells.filter(cell => cell !== undefined)
  return (
    own.some(({ number }) => number !== null) &&
    own.every(({ printed, number }) => number !== null || isNoNumber(printed))
  )
}

function toldApart(titles: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return titles.map(title => {
    const times = (seen.get(title) ?? 0) + 1
    seen.set(title, times)
    return times === 1 ? title : `${title} (${times})`
  })
}
