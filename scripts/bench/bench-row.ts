import { medianOf } from './growth.ts'
import type { Measured } from './tree-watch.ts'

/** One command in one round: what it took, what it wrote (0: nothing), and how many units it did (see `BenchRow`). */
export interface Run extends Measured {
  readonly outputBytes: number
  readonly outputFiles: number
  readonly amount: number
  /** What a reader of the table must know of it. */
  readonly note?: string
}

/** A row of the table, by what it is and whose it is. */
export interface RowName {
  readonly task: string
  readonly name: string
}

/**
 * What one contender did at one size: a run per round (rounds of all contenders have the same order), in units of
 * `unit`. `beside` is the row that this one is compared with; `remark` says why rounds are missing, if they are.
 */
export interface BenchRow extends RowName {
  readonly sections: number
  readonly unit: string
  readonly beside: RowName | null
  readonly runs: readonly (Run | null)[]
  readonly remark: string
}

/** A figure of one run. */
export type Figure = (run: Run) => number

export const figures = {
  seconds: run => run.wallSeconds,
  cpuSeconds: run => run.cpuSeconds,
  peakMiB: run => run.peakMiB,
  outputBytes: run => run.outputBytes,
  outputFiles: run => run.outputFiles,
  secondsPerUnit: run => run.wallSeconds / run.amount,
  cpuSecondsPerUnit: run => run.cpuSeconds / run.amount,
  unitsPerSecond: run => run.amount / run.wallSeconds,
} as const satisfies Readonly<Record<string, Figure>>

/** The median of a figure over the rounds; null when no round was whole. */
export function medianFigure({ runs }: BenchRow, figure: Figure): number | null {
  const values = runs.flatMap(run => (run ? [figure(run)] : []))
  return values.length === 0 ? null : medianOf(values)
}

/** How often a figure of one row goes into that of another: the median over the rounds that both have. */
export function medianRatio(row: BenchRow, other: BenchRow | undefined, figure: Figure): number | null {
  const ratios = row.runs.flatMap((run, round) => {
    const beside = other?.runs[round]
    return run && beside ? [figure(run) / figure(beside)] : []
  })
  return ratios.length === 0 ? null : medianOf(ratios)
}

/** The row of that name at that size. */
export function rowNamed(rows: readonly BenchRow[], { task, name }: RowName, sections: number): BenchRow | undefined {
  return rows.find(row => row.task === task && row.name === name && row.sections === sections)
}
