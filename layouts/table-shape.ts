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
  const columns = columnsOf(texts)
  const body = table.body.filter(({ header }) => !header).map(({ cells }) => cells.map(textOf))
  const at = Array.from({ length: columns }, (_, column) => column)
  return {
    numeric: at.map(column => column >= table.rowHeaders && isNumeric(body, column)),
    wide: isWide(texts),
  }
}

/** Whether cells with these texts, side by side with their words unbroken, may be wider than a narrow screen. */
export function isWide(rows: readonly (readonly string[])[]): boolean {
  const at = Array.from({ length: columnsOf(rows) }, (_, column) => column)
  const needed = at.reduce((sum, column) => sum + longestWord(rows, column) + gutterCharacters, 0)
  return needed > narrowScreenCharacters
}

function columnsOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
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

/**
 * The body in groups: each begins with the header row that stands above it, or with a first cell that goes on in
 * the rows below. Such a cell heads its whole group and nothing more (HTML, `scope="rowgroup"`).
 */
export function rowGroups(body: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = []
  for (const [at, row] of body.entries()) {
    const last = groups.at(-1)
    if (!last || beginsGroup(row, last, body[at + 1])) groups.push([row])
    else last.push(row)
  }
  return groups
}

function beginsGroup(row: TableRow, group: readonly TableRow[], next: TableRow | undefined): boolean {
  if (goesOn(row)) return false
  if (row.header) return !group.every(({ header }) => header)
  const isUnderHeader = group.every(({ header }) => header)
  return group.some(goesOn) || (goesOn(next) && !isUnderHeader)
}

function goesOn(row: TableRow | undefined): boolean {
  return row?.cells[0]?.merged === true
}
