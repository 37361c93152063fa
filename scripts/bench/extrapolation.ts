import { type BenchRow, type Figure, figures, medianFigure } from './bench-row.ts'
import { markdownTable } from './bench-table.ts'
import { dutchNumber } from './dutch-number.ts'
import { growthExponent, type Point } from './growth.ts'

/**
 * A value at more sections than were measured, from the last two sizes: along a line through both when it grew in
 * proportion or less (starting takes time and memory that does not grow), else with the same exponent.
 */
export function extrapolate(before: Point, last: Point, to: number): number {
  const exponent = growthExponent([before, last]) ?? 1
  if (exponent > 1) return last.value * (to / last.sections) ** exponent
  return last.value + ((last.value - before.value) / (last.sections - before.sections)) * (to - last.sections)
}

/** What every row that was measured at two sizes would take at `sections`. */
export function extrapolationTable(rows: readonly BenchRow[], sections: number): string {
  const groups = [...Map.groupBy(rows, ({ task, name }) => `${task}\n${name}`).values()]
  const lines = groups.flatMap(same => lineOf(same, sections))
  if (lines.length === 0) return 'Daarvoor zijn twee maten nodig.'
  const head = 'taak,wie,uit,seconden,processor (s),geheugen (GiB),bestanden,bytes (GB)'.split(',')
  const how =
    'Uit de laatste twee maten n₁ en n₂ met waarden w₁ en w₂. Groeide het evenredig of minder, dan langs een lijn: ' +
    'w₂ + (w₂ − w₁) / (n₂ − n₁) × (N − n₂). Groeide het meer, dan met dezelfde macht: w₂ × (N / n₂)^macht. ' +
    `N = ${dutchNumber(sections)}.`
  return `${how}\n\n${markdownTable(head, lines)}`
}

function lineOf(same: readonly BenchRow[], sections: number): readonly (readonly string[])[] {
  const measured = same
    .filter(row => row.runs.some(run => run !== null))
    .toSorted((one, other) => one.sections - other.sections)
  const [before, last] = measured.slice(-2)
  if (!before || !last) return []
  const cell = (figure: Figure, digits: number, divisor = 1) => {
    const [first, second] = [medianFigure(before, figure), medianFigure(last, figure)]
    if (first === null || second === null || second === 0) return ''
    const [start, end] = [
      { ...before, value: first },
      { ...last, value: second },
    ]
    return dutchNumber(extrapolate(start, end, sections) / divisor, digits)
  }
  return [
    [
      ...[last.task, last.name, `${dutchNumber(before.sections)} en ${dutchNumber(last.sections)}`],
      ...[cell(figures.seconds, 1), cell(figures.cpuSeconds, 1), cell(figures.peakMiB, 1, 1024)],
      ...[cell(figures.outputFiles, 0), cell(figures.outputBytes, 1, 1e9)],
    ],
  ]
}
