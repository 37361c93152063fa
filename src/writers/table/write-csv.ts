import type { Table } from '../../document/node.ts'
import { type DataCell, type DataColumn, dataOf } from './table-data.ts'

/** How cells are written: as printed, or as numbers with a point where a whole column holds numbers. */
export type CellForm = 'printed' | 'numbers'

/** A table as CSV (RFC 4180, UTF-8, one row of titles). */
export function writeCsv(table: Table, form: CellForm): string {
  const { columns, rows } = dataOf(table)
  const titles = csvTitles(table, form)
  const lines = rows.map(row => row.map((cell, column) => cellValue(cell, columns[column], form)))
  return [titles, ...lines].map(line => `${line.map(quoted).join(',')}\r\n`).join('')
}

/** The titles of the columns in that file: a reader of one column must know its unit. */
export function csvTitles(table: Table, form: CellForm): readonly string[] {
  return dataOf(table).columns.map(({ title, holds }) =>
    form === 'numbers' && holds === 'numbers' && table.unit !== null ? `${title} (${table.unit})` : title,
  )
}

function cellValue({ printed, number }: DataCell, column: DataColumn | undefined, form: CellForm): string {
  return form === 'numbers' && column?.holds === 'numbers' ? (number ?? '') : printed
}

function quoted(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
