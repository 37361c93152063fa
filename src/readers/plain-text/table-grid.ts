import type { CellDraft } from './draft.ts'
import { kindOfCell } from './table-cell-kind.ts'

/** A stretch of a line between gaps: characters `start` up to `end` of the raw line, from 0. */
export interface Piece {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where a column stands on the lines: characters `start` up to `end`. */
export interface Column {
  readonly start: number
  readonly end: number
}

/** The cells of one line, one for each column; `sure` when every piece fell in a column of its own. */
export interface PlacedLine {
  readonly cells: readonly CellDraft[]
  readonly sure: boolean
}

/**
 * The columns of rows of figures: stretches that overlap on any two lines are one column. Names stand left of the
 * first number. A header widens the one column it stands over; over two it tells nothing, over none it is a column.
 */
export function columnsOf(
  rows: readonly (readonly Piece[])[],
  header: readonly (readonly Piece[])[],
): readonly Column[] {
  const edge = firstFigure(rows)
  const names = merge(rows.flatMap(row => row.filter(piece => piece.start < edge)))
  const figures = merge(rows.flatMap(row => row.filter(piece => piece.start >= edge)))
  const columns = [...names, ...figures]
  const heads = merge(header.flat().filter(piece => columns.filter(column => overlap(piece, column)).length < 2))
  const wider = columns.map(column => {
    const over = heads.filter(head => overlap(head, column))
    return over.length === 0
      ? column
      : spanOf([column, ...over.filter(head => columns.filter(other => overlap(head, other)).length === 1)])
  })
  const own = heads.filter(head => !columns.some(column => overlap(head, column)))
  return [...wider, ...own].toSorted((one, other) => one.start - other.start)
}

function spanOf(columns: readonly Column[]): Column {
  const start = columns.reduce((least, column) => Math.min(least, column.start), Number.POSITIVE_INFINITY)
  return { start, end: columns.reduce((most, column) => Math.max(most, column.end), 0) }
}

/** Where the first column of figures starts: left of it stand names and codes only. */
function firstFigure(rows: readonly (readonly Piece[])[]): number {
  const firsts = rows.flatMap(row => {
    const name = row.findIndex(piece => kindOfCell(piece.text) === 'text')
    return row
      .slice(name + 1)
      .slice(0, 1)
      .map(piece => piece.start)
  })
  return firsts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY)
}

function merge(pieces: readonly Column[]): readonly Column[] {
  const columns: { start: number; end: number }[] = []
  for (const { start, end } of pieces.toSorted((one, other) => one.start - other.start)) {
    const last = columns.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else columns.push({ start, end })
  }
  return columns
}

function overlap(one: Column, other: Column): boolean {
  return one.start < other.end && other.start < one.end
}

/** Puts the pieces of a line under the columns they overlap; a name alone on its line may reach over the figures. */
export function placePieces(pieces: readonly Piece[], columns: readonly Column[]): PlacedLine {
  const cells: CellDraft[] = columns.map(() => ({ line: pieces[0]?.line ?? 0, text: '' }))
  let sure = true
  for (const piece of pieces) {
    const hits = columns.flatMap((column, index) => (overlap(piece, column) ? [index] : []))
    const at = hits[0] ?? nearest(piece, columns)
    const there = cells[at]
    const alone = pieces.length === 1 && at < 2
    sure &&= hits.length === 1 ? there?.text === '' : alone
    cells[at] =
      there && there.text !== ''
        ? addPiece(there, { line: piece.line, column: piece.start + 1, text: piece.text })
        : cellOf(piece)
  }
  return { cells, sure }
}

function nearest(piece: Piece, columns: readonly Column[]): number {
  const middle = (column: Column) => (column.start + column.end) / 2
  const distances = columns.map(column => Math.abs(middle(column) - middle(piece)))
  return distances.indexOf(distances.reduce((least, distance) => Math.min(least, distance), Number.POSITIVE_INFINITY))
}

function cellOf({ line, start, text }: Piece): CellDraft {
  return { line, column: start + 1, text }
}

/** A cell with a further piece of its words, on the same line or the next. */
export function addPiece(
  cell: CellDraft,
  piece: { readonly line: number; readonly column: number; readonly text: string },
): CellDraft {
  return { ...cell, text: `${cell.text} ${piece.text}`, more: [...(cell.more ?? []), piece] }
}
