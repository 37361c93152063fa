import type { BenchRow } from './bench-row.ts'
import { markdownTable } from './bench-table.ts'
import { dutchNumber } from './dutch-number.ts'
import type { Target } from './targets.ts'

/** What became of a target in one run: its figure at the size it is about, and at the largest size that was measured. */
export interface Outcome {
  readonly target: Target
  readonly figure: number | null
  readonly verdict: 'gehaald' | 'niet gehaald' | 'niet gemeten'
  readonly elsewhere: { readonly sections: number; readonly figure: number } | null
}

/** Judges every target by the rows of a run. A target about a size that was not run is not judged. */
export function judgeTargets(targets: readonly Target[], rows: readonly BenchRow[]): readonly Outcome[] {
  const sizes = [...new Set(rows.map(row => row.sections))].toSorted((one, other) => one - other)
  return targets.map(target => {
    const measured = sizes.flatMap(sections => {
      const figure = target.figure(rows, sections)
      return figure === null ? [] : [{ sections, figure }]
    })
    const due =
      target.sections === null ? worstOf(target, measured) : measured.find(one => one.sections === target.sections)
    const verdict = due ? (isMet(target, due.figure) ? 'gehaald' : 'niet gehaald') : 'niet gemeten'
    return { target, figure: due?.figure ?? null, verdict, elsewhere: due ? null : (measured.at(-1) ?? null) }
  })
}

/** The outcomes for people. */
export function targetTable(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(({ target, figure, verdict, elsewhere }) => [
    target.text,
    verdict,
    'most' in target.bound
      ? `≤ ${dutchNumber(target.bound.most, 2)} ${target.unit}`
      : `≥ ${dutchNumber(target.bound.least, 2)} ${target.unit}`,
    target.sections === null ? 'elke' : dutchNumber(target.sections),
    figure === null ? 'niet gemeten' : `${dutchNumber(figure, 2)} ${target.unit}`,
    elsewhere ? `${dutchNumber(elsewhere.figure, 2)} ${target.unit} bij ${dutchNumber(elsewhere.sections)}` : '',
  ])
  return markdownTable(['doel', 'uitkomst', 'grens', 'paragrafen', 'gemeten', 'bij de grootste gemeten maat'], lines)
}

function isMet({ bound }: Target, figure: number): boolean {
  return 'most' in bound ? figure <= bound.most : figure >= bound.least
}

function worstOf<T extends { readonly figure: number }>({ bound }: Target, measured: readonly T[]): T | undefined {
  const sorted = measured.toSorted((one, other) => one.figure - other.figure)
  return 'most' in bound ? sorted.at(-1) : sorted[0]
}
