import type { Table, TableCell, TableRow } from './node.ts'
import { textOf } from './text-of.ts'

/** A row of a body with every cell that continues the one above in the words of that one. */
export interface FilledRow {
  readonly row: TableRow
  readonly cells: readonly TableCell[]
}

/** The body of a table row by row, each row complete by itself. */
export function filledRows({ body }: Pick<Table, 'body'>): readonly FilledRow[] {
  let above: readonly TableCell[] = []
  return body.map(row => {
    const cells = row.cells.map((cell, column) => (cell.merged ? (above[column] ?? cell) : cell))
    above = cells
    return { row, cells }
  })
}

/** How many columns a table has. */
export function columnCount({ header, body }: Pick<Table, 'header' | 'body'>): number {
  return (body[0] ?? header[0])?.cells.length ?? 0
}

/** The title of every column: its header cells from top to bottom, each said once; `untitled` where none is printed. */
export function columnTitles(
  rows: readonly TableRow[],
  columns: number,
  untitled: (column: number) => string,
): readonly string[] {
  return Array.from({ length: columns }, (_, column) => {
    const texts = rows.map(({ cells }) => (cells[column] ? textOf(cells[column]).trim() : ''))
    return [...new Set(texts.filter(text => text !== ''))].join(' – ') || untitled(column + 1)
  })
}
