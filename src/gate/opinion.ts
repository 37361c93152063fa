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

/** One page of each kind, of middling length: the same on every run, and neither a stub nor the longest. */
export function onePageOfEachKind<T extends { readonly kind: string; readonly html: string; readonly address: string }>(
  pages: readonly T[],
): readonly T[] {
  return [...Map.groupBy(pages, page => page.kind).values()].flatMap(same => {
    const sorted = same.toSorted(
      (one, other) => one.html.length - other.html.length || (one.address < other.address ? -1 : 1),
    )
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? []
  })
}

/** The engines by the first part of their rules (`alfa/r69`), which seeds of the canary name. */
export function engineOf(rule: string): string | null {
  return rule.includes('/') ? rule.slice(0, rule.indexOf('/')) : null
}
