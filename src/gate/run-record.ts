import type { GateRun } from './gate-report.ts'
import { verdictOf } from './gate-report.ts'
import type { Mode } from './mode.ts'

/** What is kept of a run: enough for a count of tests and for the statement on the site. */
export interface RunRecord {
  readonly date: string
  readonly verdict: string
  readonly pages: number
  readonly modes: readonly { readonly mode: Mode; readonly pages: number; readonly kept: number }[]
  readonly kinds: readonly string[]
  readonly seeds: number
  readonly engines: readonly string[]
  readonly findings: number
  readonly excused: number
  readonly shortfalls: number
  readonly secondOpinions: readonly { readonly engine: string; readonly pages: number }[]
  readonly seconds: number
}

/** The record of a run. */
export function recordOf(run: GateRun): RunRecord {
  const { lists, coverage, canary, pulse, judgement, opinions } = run
  return {
    date: run.date,
    verdict: verdictOf(run),
    pages: lists.pages.length,
    modes: coverage,
    kinds: [...new Set(lists.pages.map(page => page.kind))].sort(),
    seeds: canary.seeds,
    engines: run.engines,
    findings: run.told.length,
    excused: judgement.excused.length,
    shortfalls: [run.shortfalls, canary.dead, canary.blamed, canary.failures, pulse?.missed, pulse?.failures]
      .map(list => list?.length ?? 0)
      .reduce((sum, count) => sum + count, 0),
    secondOpinions: opinions.map(({ engine, runs }) => ({ engine, pages: runs.length })),
    seconds: Math.round(run.seconds),
  }
}
