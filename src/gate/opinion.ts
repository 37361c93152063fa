import type { Fault } from './fault.ts'

/** What a second engine says of some pages. It did not see a page it has a failure for. */
export interface Opinion {
  readonly engine: string
  readonly runs: readonly OpinionRun[]
}

export interface OpinionRun {
  readonly address: string
  readonly faults: readonly Fault[]
  readonly failures: readonly string[]
}

/** A page as a choice among many looks at it. */
export interface Choosable {
  readonly address: string
  readonly kind: string
  readonly html: string
}

/** One page of each kind, of middling length: the same on every run, and neither a stub nor the longest. */
export function onePageOfEachKind<T extends Choosable>(pages: readonly T[]): readonly T[] {
  return [...Map.groupBy(pages, page => page.kind).values()].flatMap(same => middleOf(same))
}

/**
 * One page of each kind for what is kept from run to run: the first by address of those about as long as the middle one.
 * A few words more or less, here or on another page, choose no other page; the exact middle moves with every fifth edit.
 */
export function steadyPageOfEachKind<T extends Choosable>(pages: readonly T[]): readonly T[] {
  return [...Map.groupBy(pages, page => page.kind).values()].flatMap(same => {
    const doublings = middleOf(same).map(doublingsOf)
    const alike = same.filter(page => doublings.includes(doublingsOf(page)))
    return alike.toSorted(byAddress).slice(0, 1)
  })
}

/** Pages with the same answer differ in length by less than a factor of two. */
function doublingsOf({ html }: Choosable): number {
  return Math.floor(Math.log2(html.length))
}

/** The page in the middle by length; none of none. */
function middleOf<T extends Choosable>(pages: readonly T[]): readonly T[] {
  const sorted = pages.toSorted((one, other) => one.html.length - other.html.length || byAddress(one, other))
  const at = Math.floor((sorted.length - 1) / 2)
  return sorted.slice(at, at + 1)
}

function byAddress(one: Choosable, other: Choosable): number {
  return one.address < other.address ? -1 : 1
}

/** The engines by the first part of their rules (`alfa/r69`), which seeds of the canary name. */
export function engineOf(rule: string): string | null {
  return rule.includes('/') ? rule.slice(0, rule.indexOf('/')) : null
}
