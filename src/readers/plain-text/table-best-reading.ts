import type { StreamCell } from './table-stream.ts'

/** The likeliest rows of a stream whose empty cells left no trace. */
export interface BestReading {
  readonly header: readonly StreamCell[]
  readonly body: readonly (readonly StreamCell[])[]
}

/**
 * A row starts at a name that follows a figure. How many names a row opens with shows in the later rows and tells
 * how many of the names above the first figure are headers. Null when there are too few figures to say anything.
 */
export function bestReading(cells: readonly StreamCell[]): BestReading | null {
  const first = cells.findIndex((cell, index) => index > 0 && isFigure(cell))
  const last = cells.findLastIndex(isFigure)
  if (first < 2 || cells.filter(isFigure).length < 2) return null
  const starts = startsOf(cells, first, last)
  const names = namesPerRow(cells, starts)
  const headers = Math.max(1, first - names)
  const edges = [headers, ...starts, last + 1]
  const body = edges.slice(0, -1).flatMap((edge, index) => splitNames(cells.slice(edge, edges[index + 1]), names))
  return { header: cells.slice(0, headers), body }
}

function isFigure(cell: StreamCell): boolean {
  return cell.kind === 'number' || cell.kind === 'mark' || cell.kind === 'empty'
}

function startsOf(cells: readonly StreamCell[], first: number, last: number): readonly number[] {
  const starts: number[] = []
  for (let index = first + 1; index <= last; index += 1) {
    const before = cells[index - 1]
    if (cells[index]?.kind === 'text' && before?.kind !== 'text') starts.push(index)
  }
  return starts
}

/** The usual number of names (or empty cells among them) that open a row, one or two. */
function namesPerRow(cells: readonly StreamCell[], starts: readonly number[]): number {
  const two = starts.filter(start => /text|empty/.test(cells[start + 1]?.kind ?? '')).length
  return two * 2 > starts.length ? 2 : 1
}

/** Names too many before a row are rows of their own: the heading of a group. */
function splitNames(row: readonly StreamCell[], names: number): readonly (readonly StreamCell[])[] {
  const figure = row.findIndex(isFigure)
  const extra = Math.max(0, (figure < 0 ? row.length : figure) - names)
  return [...row.slice(0, extra).map(cell => [cell]), row.slice(extra)].filter(part => part.length > 0)
}
