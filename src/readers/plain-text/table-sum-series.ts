import type { CellDraft, TableDraft } from './draft.ts'
import { errorOf, isRounding, type Series } from './table-sum-claims.ts'

type Row = readonly CellDraft[]

/** All sums and differences that a table may print, those that stand or fall together in one series. */
export function seriesOf(table: TableDraft): readonly Series[] {
  return segmentsOf(table).flatMap(rows => [...rowSeries(rows), ...columnSeries(rows, table)])
}

/** The rows between one header row and the next. */
function segmentsOf({ body }: TableDraft): readonly (readonly Row[])[] {
  const segments: Row[][] = [[]]
  for (const { header, cells } of body) {
    if (header) segments.push([])
    else segments.at(-1)?.push(cells)
  }
  return segments
}

// a table with more totals is a list of small tables; each total then only counts the rows since the last one
const mostTotals = 20
const isTotal = (name: string) => /^(?:sub-?)?tota(?:al|le)\b/iu.test(name)
const isPart = (name: string) => /^(?:[-–] ?)?(?:waarvan|w\.?v\.?)\b/iu.test(name)

/** Rows named "Totaal", as the sum of all rows above or since the last total; and rows that are the difference of the two above. */
function rowSeries(rows: readonly Row[]): readonly Series[] {
  const found: Series[] = []
  const few = rows.filter(row => isTotal(nameOf(row))).length <= mostTotals
  let since = 0
  for (const [index, row] of rows.entries()) {
    if (isTotal(nameOf(row))) {
      found.push(...totalsOf(row, rows.slice(since, index), few ? rows.slice(0, index) : []))
      since = index + 1
    } else if (index >= 2) found.push(differenceOf(row, rows.slice(index - 2, index)))
  }
  return found
}

function nameOf(row: Row): string {
  return row.find(cell => cell.text !== '' && !/^\d+(?:\.\d+)*$/.test(cell.text))?.text ?? ''
}

function totalsOf(total: Row, since: readonly Row[], above: readonly Row[]): readonly Series[] {
  const plain = (rows: readonly Row[]) => rows.filter(row => !isPart(nameOf(row)))
  const subtotals = above.filter(row => isTotal(nameOf(row)))
  const ways = [plain(since), plain(above).filter(row => !isTotal(nameOf(row))), subtotals]
  return [
    bestOf(
      ways
        .filter(rows => rows.length > 1)
        .map(rows =>
          columnwise(
            total,
            rows,
            rows.map(() => 1),
          ),
        ),
    ),
  ]
}

function differenceOf(row: Row, above: readonly Row[]): Series {
  const series = columnwise(row, above, [1, -1])
  return series.filter(claimed => claimed.parts.length === 2).length >= 3 ? series : []
}

function columnwise(total: Row, rows: readonly Row[], signs: readonly number[]): Series {
  return total.flatMap((cell, column) => {
    if (column === 0) return []
    const used = rows
      .map((row, index) => ({ cell: row[column], sign: signs[index] ?? 1 }))
      .filter(part => part.cell && part.cell.text !== '')
    return [{ total: cell, parts: used.flatMap(part => part.cell ?? []), signs: used.map(part => part.sign) }]
  })
}

/** Columns named "Totaal" as the sum of the columns before them, and "Verschil" or "Mutatie" as the difference of two. */
function columnSeries(rows: readonly Row[], { header, rowHeaders }: TableDraft): readonly Series[] {
  const names = header.at(-1) ?? []
  return names.flatMap((name, column) => {
    const before = column - Math.max(rowHeaders, 1)
    if (/^totaal$/iu.test(name.text) && before >= 2)
      return [
        rowwise(
          rows,
          column,
          Array.from({ length: before }, () => 1),
        ),
      ]
    if (/^(?:verschil|mutaties?|saldo)\b/iu.test(name.text) && before >= 2) {
      return [bestOf([rowwise(rows, column, [1, -1]), rowwise(rows, column, [-1, 1])])]
    }
    return []
  })
}

function rowwise(rows: readonly Row[], column: number, signs: readonly number[]): Series {
  return rows.flatMap(row => {
    const total = row[column]
    return total ? [{ total, parts: row.slice(column - signs.length, column), signs }] : []
  })
}

/** The reading of a total that the most of its sums support. */
function bestOf(ways: readonly Series[]): Series {
  const fitting = (series: Series) => series.filter(claimed => errorOf(claimed) !== null && isRounding(claimed)).length
  return ways.reduce<Series>((best, way) => (fitting(way) > fitting(best) ? way : best), [])
}
