import type { PageRun } from './fault.ts'

/** What one part of the gate took on all pages: a check, an engine, a walk, or the browser's own work. */
export interface PartCost {
  readonly part: string
  readonly totalMs: number
  /** Of a page, in all its modes together. */
  readonly medianMs: number
  readonly mostMs: number
  /** The address of the page that took most. */
  readonly slowest: string
}

/** Adds up what the parts took, dearest first. Runs that were kept from earlier have no costs and do not count. */
export function costsOf(runs: readonly PageRun[]): readonly PartCost[] {
  const byPart = new Map<string, Map<string, number>>()
  for (const { address, costsMs = {} } of runs) {
    for (const [part, ms] of Object.entries(costsMs)) {
      const pages = byPart.get(part) ?? new Map<string, number>()
      byPart.set(part, pages.set(address, (pages.get(address) ?? 0) + ms))
    }
  }
  return [...byPart].map(([part, pages]) => costOf(part, pages)).sort((one, other) => other.totalMs - one.totalMs)
}

function costOf(part: string, pages: ReadonlyMap<string, number>): PartCost {
  const sorted = [...pages].sort(([, one], [, other]) => one - other)
  const [slowest = '', mostMs = 0] = sorted.at(-1) ?? []
  const [, medianMs = 0] = sorted[Math.floor((sorted.length - 1) / 2)] ?? []
  return { part, totalMs: sorted.reduce((sum, [, ms]) => sum + ms, 0), medianMs, mostMs, slowest }
}

/** The costs as a table for people. */
export function tellCosts(costs: readonly PartCost[]): readonly string[] {
  const total = costs.reduce((sum, one) => sum + one.totalMs, 0)
  const head = ['onderdeel', 'totaal s', 'deel', 'mediaan ms', 'meeste ms', 'pagina']
  const rows = costs.map(({ part, totalMs, medianMs, mostMs, slowest }) => [
    part,
    (totalMs / 1000).toFixed(1),
    `${((100 * totalMs) / total).toFixed(1)} %`,
    medianMs.toFixed(1),
    mostMs.toFixed(0),
    slowest,
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map(row => row[column]?.length ?? 0)))
  return [head, ...rows].map(row =>
    row
      .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

function isText(column: number): boolean {
  return column === 0 || column === 5
}
