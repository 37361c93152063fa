import type { Table, TableCell } from '../../document/node.ts'
import { columnCount, columnTitles, filledRows } from '../../document/table-grid.ts'
import { textOf } from '../../document/text-of.ts'
import { indexWords } from '../index-words.ts'

const say = indexWords.tables

/** A row as a list reads it: the words that name it, each filled cell with the title of its column, the columns that are empty. */
export interface ListedRow {
  readonly heading: string
  readonly cells: readonly { readonly title: string; readonly cell: TableCell }[]
  readonly empty: readonly string[]
}

/** The body row by row. A header row in the middle names the columns of the rows below it; a cell that goes on is said again. */
export function listedRows(table: Table): readonly ListedRow[] {
  const columns = columnCount(table)
  const named = table.rowHeaders
  let titles = columnTitles(table.header, columns, say.column)
  return filledRows(table).flatMap(({ row, cells }, index) => {
    if (row.header) {
      titles = columnTitles([row], columns, say.column)
      return []
    }
    const own = cells.slice(named).map((cell, at) => ({ title: titles[at + named] ?? '', cell }))
    const filled = own.filter(({ cell }) => textOf(cell) !== '')
    const empty = own.filter(({ cell }) => textOf(cell) === '').map(({ title }) => title)
    return [{ heading: headingOf(cells.slice(0, named)) || say.row(index + 1), cells: filled, empty }]
  })
}

// `1.1` and `Bestuur en regio` are one name, `Huur` and `Nieuwbouw` are two.
function headingOf(cells: readonly TableCell[]): string {
  const names = cells.map(cell => textOf(cell).trim()).filter(text => text !== '')
  return names.join(/^\d[\d.]*$/.test(names[0] ?? '') ? ' ' : ', ')
}
