import type { CellDraft } from './draft.ts'
import { addsUp, amountOf } from './table-amount.ts'

type Row = readonly CellDraft[]

/**
 * Moves the numbers of a last row "Totaal" under the columns that they are the sum of, when every one of them fits.
 * It only betters the reading of a table whose empty cells are lost; it proves nothing.
 */
export function alignTotals(rows: readonly Row[]): readonly Row[] {
  const total = rows.at(-1)
  if (!total || rows.length < 3 || !/^(?:sub)?tota(?:al|len)\b/iu.test(total[0]?.text ?? '')) return rows
  const aligned = alignRow(total, rows.slice(1, -1))
  return aligned ? [...rows.slice(0, -1), aligned] : rows
}

function alignRow(total: Row, body: readonly Row[]): Row | null {
  const numbers = total.filter(cell => amountOf(cell.text))
  const names = total.slice(
    0,
    total.findIndex(cell => amountOf(cell.text)),
  )
  const placed: CellDraft[] = [...names]
  for (let column = names.length; column < total.length; column += 1) {
    const next = numbers[0]
    const fits = next && isSum(body, column, next)
    placed.push(fits ? next : { line: 0, text: '' })
    if (fits) numbers.shift()
  }
  return numbers.length === 0 && placed.length === total.length ? placed : null
}

function isSum(body: readonly Row[], column: number, cell: CellDraft): boolean {
  const parts = body.flatMap(row => amountOf(row[column]?.text ?? '') ?? [])
  const total = amountOf(cell.text)
  return total !== null && parts.length > 0 && addsUp(parts, total)
}
