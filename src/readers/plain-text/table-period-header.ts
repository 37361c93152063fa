import { joinCells } from './table-join.ts'
import { isEmptyRow, type StreamCell } from './table-stream.ts'

type Row = readonly StreamCell[]

const mostRows = 6

/**
 * The header rows of a stream cut into rows of `width`: names and years, a row of years under names, and names that go
 * on in lower case on the next row ("Oorspronkelijk", "vastgestelde", "begroting"), which become one.
 */
export function headerFrom(
  cells: Row,
  start: number,
  width: number,
): { readonly rows: readonly Row[]; readonly end: number } | null {
  const rows: Row[] = []
  let end = start
  for (let count = 0; count < mostRows && end + width <= cells.length; count += 1) {
    const row = cells.slice(end, end + width)
    const last = rows.at(-1)
    if (last && continuesNames(row)) rows[rows.length - 1] = withKinds(joinCells(last, row), last)
    else if (last ? isYearRow(row, rows) : isHeader(row)) rows.push(row)
    else if (!isEmptyRow(cells, end, width)) break
    end += width
  }
  return rows.length > 0 ? { rows, end } : null
}

function isHeader(row: Row): boolean {
  const filled = row.filter(cell => cell.kind !== 'empty').length
  return row.every(cell => cell.kind !== 'number' && cell.kind !== 'mark') && filled * 2 > row.length
}

function isYearRow(row: Row, above: readonly Row[]): boolean {
  const hasYear = (cells: Row) => cells.some(cell => cell.kind === 'year')
  return isHeader(row) && row[0]?.kind !== 'year' && hasYear(row) && !above.some(hasYear)
}

function continuesNames(row: Row): boolean {
  const filled = row.filter(cell => cell.kind !== 'empty')
  return row[0]?.kind === 'empty' && filled.length > 0 && filled.every(cell => /^[\p{Ll}(]/u.test(cell.text))
}

function withKinds(row: readonly Omit<StreamCell, 'kind'>[], above: Row): Row {
  return row.map((cell, index) => ({
    ...cell,
    kind: above[index]?.kind === 'empty' && cell.text !== '' ? 'text' : (above[index]?.kind ?? 'text'),
  }))
}
