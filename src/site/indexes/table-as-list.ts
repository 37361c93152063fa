import type { Table, TableCell, TableRow } from '../../document/node.ts'
import { columnCount, columnTitles, filledRows } from '../../document/table-grid.ts'
import { textOf } from '../../document/text-of.ts'
import { walk } from '../../document/walk.ts'
import { indexWords } from '../index-words.ts'

const say = indexWords.tables

/** A filled cell with the title of its column; `isAgain` when it stands in a row above and goes on here. */
export interface ListedCell {
  readonly title: string
  readonly cell: TableCell
  readonly isAgain: boolean
}

/** A row as a list reads it: the words that name it, its filled cells, and the titles of the columns that are empty. */
export interface ListedRow {
  readonly heading: string
  readonly cells: readonly ListedCell[]
  readonly empty: readonly string[]
}

/** The body row by row. A header row in the middle names the columns of the rows below it; a cell that goes on is said again. */
export function listedRows(table: Table): readonly ListedRow[] {
  const named = table.rowHeaders
  let titles = titlesWithNotes(table.header, columnCount(table))
  return filledRows(table).flatMap(({ row, cells }, index) => {
    if (row.header) {
      titles = titlesWithNotes([row], columnCount(table))
      return []
    }
    const own = cells.slice(named).map((cell, at) => ({
      title: titles[at + named] ?? '',
      cell,
      isAgain: row.cells[at + named]?.merged === true,
    }))
    const filled = own.filter(({ cell }) => textOf(cell) !== '')
    const empty = own.filter(({ cell }) => textOf(cell) === '').map(({ title }) => title)
    return [{ heading: headingOf(cells.slice(0, named)) || say.row(index + 1), cells: filled, empty }]
  })
}

// A title is said with every cell below it, so its notes are named and not linked.
function titlesWithNotes(rows: readonly TableRow[], columns: number): readonly string[] {
  return columnTitles(rows, columns, say.column).map((title, column) =>
    withNotes(
      title,
      rows.flatMap(({ cells }) => cells[column] ?? []),
    ),
  )
}

// `1.1` and `Bestuur en regio` are one name, `Huur` and `Nieuwbouw` are two.
function headingOf(cells: readonly TableCell[]): string {
  const names = cells.map(cell => textOf(cell).trim()).filter(text => text !== '')
  return withNotes(names.join(/^\d[\d.]*$/.test(names[0] ?? '') ? ' ' : ', '), cells)
}

function withNotes(text: string, cells: readonly TableCell[]): string {
  const labels = cells.flatMap(cell =>
    [...walk(cell)].flatMap(node => (node.type === 'footnoteReference' ? [node.label] : [])),
  )
  return labels.length === 0 ? text : say.withNotes(text, [...new Set(labels)].join(', '))
}
