import type { CellDraft } from './draft.ts'
import { type Amount, alike, amountOf } from './table-amount.ts'

/** A printed sum or difference with the cells it is made of; `signs` are 1 or -1. */
export interface Claimed {
  readonly total: CellDraft
  readonly parts: readonly CellDraft[]
  readonly signs: readonly number[]
}

/** Sums of one row or one column that stand or fall together: when most of them fit, the others are wrong. */
export type Series = readonly Claimed[]

/** By how much a sum is off in its last place; null when a cell is no amount or there is nothing to add. */
export function errorOf({ total, parts, signs }: Claimed): number | null {
  const printed = amountOf(total.text)
  if (!printed || printed.units === 0 || parts.length < 2) return null
  const amounts = parts.map(part => (part.text === '' ? { units: 0, places: 0 } : amountOf(part.text)))
  if (!amounts.every(amount => amount !== null)) return null
  const { units } = alike([...amounts, printed] as Amount[])
  const sum = units.slice(0, -1).reduce((all, unit, index) => all + unit * (signs[index] ?? 1), 0)
  return Math.abs(sum - (units.at(-1) ?? 0))
}

/** Every addend and the sum may be rounded by half a unit of the last place. */
export function isRounding(claimed: Claimed): boolean {
  return (errorOf(claimed) ?? 0) <= (claimed.parts.length + 1) / 2
}
