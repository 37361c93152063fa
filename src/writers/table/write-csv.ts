import type { DataCell, DataColumn, TableData } from './table-data.ts'

/** How cells are written: as printed, or as numbers with a point where a whole column holds numbers. */
export type CellForm = 'printed' | 'numbers'

/** A table as CSV (RFC 4180, UTF-8, one row of titles). */
export function writeCsv(data: TableData, form: CellForm): string {
  const { columns, rows } = data
  const titles = csvTitles(data, form)
  const lines = rows.map(row => row.map((cell, column) => cellValue(cell, columns[column], form)))
  return [titles, ...lines].map(line => `${line.map(quoted).join(',')}\r\n`).join('')
}

/** The titles of the columns in that file: a reader of one column must know its unit. */
export function csvTitles({ table, columns }: TableData, form: CellForm): readonly string[] {
  return columns.map(({ title, holds }) =>
    form === 'numbers' && holds === 'numbers' && table.unit !== null ? `${title} (${table.unit})` : title,
  )
}

function cellValue({ printed, number }: DataCell, column: DataColumn | undefined, form: CellForm): string {
  return form === 'numbers' && column?.holds === 'numbers' ? (number ?? '') : printed
}

function quoted(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
