import type { CellDraft } from './draft.ts'
import { type CellKind, kindOfCell } from './table-cell-kind.ts'
import { foldText } from './table-found.ts'

type Row = readonly CellDraft[]

/** A row fitted to the width of its table; `sure` when no other fit was possible. */
export interface FittedRow {
  readonly cells: Row
  readonly sure: boolean
}

/** What stands in a column, by its full rows: numbers, words, or both. */
export type ColumnKind = 'numbers' | 'words' | 'mixed'

/** More columns than any page holds: such lines are no table, and filling up their short rows would have no end. */
export const widestTable = 60

/** The number of cells in the longest row. */
export function widthOf(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}

/** Cuts a raw line at a separator into cells that know their column. */
export function cutCells(line: number, raw: string, separator: string): Row {
  let column = 1
  return raw.split(separator).map(piece => {
    const start = column + (piece.length - piece.trimStart().length)
    column += piece.length + separator.length
    return { line, column: start, text: foldText(piece) }
  })
}

/** A cell that no line shows. */
export function emptyCell(line: number): CellDraft {
  return { line, text: '' }
}

/** The row without its last cells as far as they are empty. */
export function withoutTrailing(row: Row): Row {
  const last = row.findLastIndex(cell => cell.text !== '')
  return row.slice(0, last + 1)
}

/** What the columns hold, judged by the rows that reach the last one: nothing can have moved in those. */
export function columnKinds(rows: readonly Row[], width: number): readonly ColumnKind[] {
  const full = rows.filter(row => row.length === width && row.at(-1)?.text !== '')
  return Array.from({ length: width }, (_, index) => columnKind(full.map(row => kindOfCell(row[index]?.text ?? ''))))
}

function columnKind(kinds: readonly CellKind[]): ColumnKind {
  const numbers = kinds.filter(kind => kind === 'number').length
  const words = kinds.filter(kind => kind === 'text').length
  if (numbers > 0 && words <= 1 && numbers >= words * 2) return 'numbers'
  return words > 0 && numbers === 0 ? 'words' : 'mixed'
}

/** Whether no word stands in a column of numbers and no number in a column of words. */
export function fits(row: Row, kinds: readonly ColumnKind[]): boolean {
  return row.every((cell, index) => {
    const kind = kindOfCell(cell.text)
    if (kinds[index] === 'numbers') return kind !== 'text'
    return kinds[index] !== 'words' || kind !== 'number'
  })
}

/**
 * Fits a row that lacks cells. Either its last cells are empty, or its first cells are merged with the row above;
 * the kinds of the columns decide. Over a column of codes it may as well be a name that spans two columns.
 * A row with nothing but a name has only empty cells behind it.
 */
export function fitRow(row: Row, width: number, kinds: readonly ColumnKind[]): FittedRow {
  const cells = withoutTrailing(row)
  const line = row[0]?.line ?? 0
  const missing = width - cells.length
  if (missing <= 0) return { cells: cells.slice(0, width), sure: missing === 0 }
  const padded = [...cells, ...Array.from({ length: missing }, () => emptyCell(line))]
  const merged = [...Array.from({ length: missing }, () => ({ ...emptyCell(line), merged: true as const })), ...cells]
  if (cells.length <= 1) return { cells: padded, sure: kindOfCell(cells[0]?.text ?? '') === 'text' }
  const [asPadded, asMerged] = [fits(padded, kinds), missing === 1 && fits(merged, kinds)]
  if (asMerged && !asPadded) return { cells: merged, sure: kinds[0] === 'words' }
  return { cells: padded, sure: asPadded && !asMerged }
}
