import type { CellDraft, TableDraft } from './draft.ts'
import { type CellKind, isCode, kindOfCell } from './table-cell-kind.ts'

type Row = readonly CellDraft[]

/** Which rows and columns of a grid are headers. */
export type Shape = Pick<TableDraft, 'header' | 'body' | 'rowHeaders'>

/**
 * Tells header rows (also those that come back in the middle) and row headers from the body.
 * `printed` is the number of header rows that the source itself marks, when it does.
 */
export function shapeTable(rows: readonly Row[], printed?: number): Shape {
  const height = printed ?? headerHeight(rows)
  const header = rows.slice(0, height)
  const rest = rows.slice(height)
  const figures = shareOfNumberRows(rest) > 0.5
  const body = rest.map(cells => ({ header: figures && isMiddleHeader(cells, header.at(-1)), cells }))
  return { header, body, rowHeaders: rowHeadersOf(rest, header.at(-1)) }
}

function kindsOf(row: Row): readonly CellKind[] {
  return row.map(cell => kindOfCell(cell.text))
}

function filled(row: Row): number {
  return row.filter(cell => cell.text !== '').length
}

/** Column headers are names and years: the rows above the first number, when most of their cells are filled. */
function headerHeight(rows: readonly Row[]): number {
  const first = rows[0]
  if (!first || rows.length < 2 || !isHeaderRow(first)) return 0
  if (!hasFigures(rows.slice(1))) return isShorter(first, rows.slice(1)) ? 1 : 0
  const second = rows[1]
  const stacked = rows.length > 2 && second !== undefined && isSecondHeader(first, second)
  return stacked ? 2 : 1
}

function hasFigures(rows: readonly Row[]): boolean {
  return rows.some(row => kindsOf(row).some(kind => kind === 'number' || kind === 'mark'))
}

/** In a table of words a header shows by being much shorter than what stands below it. */
function isShorter(header: Row, rows: readonly Row[]): boolean {
  return header.some(({ text }, index) => {
    const below = rows.reduce((all, row) => all + (row[index]?.text.length ?? 0), 0) / rows.length
    return below >= 15 && text.length <= below * 0.6
  })
}

function isHeaderRow(row: Row): boolean {
  const kinds = kindsOf(row)
  if (kinds.some(kind => kind === 'number')) return false
  return filled(row.slice(1)) * 2 >= row.length - 1 && filled(row.slice(1)) > 0
}

/** A second header row has years or names under an incomplete first one, or years under names. */
function isSecondHeader(first: Row, second: Row): boolean {
  if (!isHeaderRow(second) || kindsOf(second).includes('mark')) return false
  const years = (row: Row) => kindsOf(row).filter(kind => kind === 'year').length
  return years(second) > 0 ? years(first) === 0 : second[0]?.text === '' && filled(first) < first.length
}

/** A row in the middle that repeats the headers, or has years and names where its neighbours have numbers. */
function isMiddleHeader(row: Row, header: Row | undefined): boolean {
  if (!header || !isHeaderRow(row) || kindsOf(row).includes('mark')) return false
  const same = row.slice(1).every((cell, index) => cell.text === header[index + 1]?.text)
  return same || (filled(row) === row.length && kindsOf(row).includes('year'))
}

function shareOfNumberRows(rows: readonly Row[]): number {
  return rows.filter(row => kindsOf(row).slice(1).includes('number')).length / Math.max(1, rows.length)
}

/** The first column names the row; a code (`6.2`) before a name makes that two. */
function rowHeadersOf(rows: readonly Row[], header: Row | undefined): number {
  const width = rows[0]?.length ?? 0
  if (width < 2) return 0
  const column = (index: number) => rows.map(row => row[index]?.text ?? '').filter(text => text !== '')
  const first = column(0)
  if (first.length === 0) return 0
  const names = (texts: readonly string[]) =>
    texts.filter(text => kindOfCell(text) === 'text').length * 2 > texts.length
  if (width > 2 && first.filter(isCode).length >= first.length * 0.8 && names(column(1))) return 2
  if (names(first)) return 1
  return first.every(text => isCode(text) || kindOfCell(text) === 'year') && header?.[0]?.text !== '' ? 1 : 0
}
