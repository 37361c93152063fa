import type { BenchRow } from './bench-row.ts'
import { benchTable } from './bench-table.ts'
import { extrapolationTable } from './extrapolation.ts'
import { growthOfRows, type RowGrowth } from './growth-of-rows.ts'
import { judgeTargets, targetTable } from './target-table.ts'
import { targets } from './targets.ts'
import type { Contender } from './task.ts'

/** What a run found, for people and for computers. */
export interface BenchReport {
  readonly markdown: string
  readonly figures: {
    readonly targets: readonly { readonly text: string; readonly figure: number | null; readonly verdict: string }[]
    readonly growth: readonly RowGrowth[]
  }
}

const million = 1_000_000

/** The report of the rows so far. */
export function benchReport(run: {
  readonly machine: string
  readonly rows: readonly BenchRow[]
  readonly contenders: readonly Contender[]
}): BenchReport {
  const outcomes = judgeTargets(targets, run.rows)
  const parts = [
    ...[
      '# Gemeten',
      `${run.machine}. Elk cijfer is de middelste van de keren; een verhouding de middelste van die per ronde.`,
    ],
    ...['## Doelen', targetTable(outcomes), '## Cijfers', benchTable(run.rows, run.contenders)],
    ...['## Een miljoen paragrafen: doorgerekend, niet gemeten', extrapolationTable(run.rows, million)],
  ]
  return {
    markdown: `${parts.join('\n\n')}\n`,
    figures: {
      targets: outcomes.map(({ target, figure, verdict }) => ({ text: target.text, figure, verdict })),
      growth: growthOfRows(run.rows),
    },
  }
}
