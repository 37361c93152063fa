import type { Table, TableCell, TableRow } from '../src/document/node.ts'
import { textOf } from '../src/document/text-of.ts'

/** How a table is shown: the columns of figures, and whether it may be wider than a narrow screen. */
export interface TableShape {
  readonly numeric: readonly boolean[]
  readonly wide: boolean
}

/** A table that needs more characters than this side by side does not fit a screen of 320 pixels. */
const narrowScreenCharacters = 32

/** White space and rules between two columns, in characters. */
const gutterCharacters = 2

const figure = /^[-–+±<>≈(€\s]*\d[\d.,\s]*[)%‰]?(?:\s*(?:mln|mld)\.?)?$/
const nothing = /^(?:[-–—.x]|n\.?v\.?t\.?|pm|p\.m\.)$/i

/** Decides from columns and characters alone, so that the same table always gets the same shape. */
export function tableShape(table: Table): TableShape {
  const texts = [...table.header, ...table.body].map(({ cells }) => cells.map(textOf))
  const columns = texts.reduce((most, row) => Math.max(most, row.length), 0)
  const body = table.body.filter(({ header }) => !header).map(({ cells }) => cells.map(textOf))
  const at = Array.from({ length: columns }, (_, column) => column)
  const needed = at.reduce((sum, column) => sum + longestWord(texts, column) + gutterCharacters, 0)
  return {
    numeric: at.map(column => column >= table.rowHeaders && isNumeric(body, column)),
    wide: needed > narrowScreenCharacters,
  }
}

function longestWord(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((most, row) => Math.max(most, ...(row[column] ?? '').split(/\s+/).map(word => word.length)), 0)
}

function isNumeric(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map(row => row[column] ?? '').filter(text => text !== '' && !nothing.test(text))
  return cells.length > 0 && cells.filter(text => figure.test(text)).length * 2 > cells.length
}

/** A cell with the number of rows it covers; cells that continue the one above are gone. */
export interface ShownCell {
  readonly cell: TableCell
  readonly column: number
  readonly rows: number
}

/** The cells of each row of one group of rows, merged cells counted with the cell they continue. */
export function shownRows(rows: readonly TableRow[]): readonly (readonly ShownCell[])[] {
  return rows.map(({ cells }, at) =>
    cells.flatMap((cell, column) =>
      cell.merged && at > 0 ? [] : [{ cell, column, rows: 1 + mergedBelow(rows, at, column) }],
    ),
  )
}

function mergedBelow(rows: readonly TableRow[], at: number, column: number): number {
  let end = at + 1
  while (rows[end]?.cells[column]?.merged) end += 1
  return end - at - 1
}

/** The body in groups that each begin with the header row that stands above them, if any. */
export function rowGroups(body: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = []
  for (const row of body) {
    const last = groups.at(-1)
    if (!last || (row.header && !last.every(({ header }) => header))) groups.push([row])
    else last.push(row)
  }
  return groups
}
