import { type BenchRow, type Figure, figures, medianFigure, type RowName } from './bench-row.ts'
import { growthExponent, type Point } from './growth.ts'

/** How a row grows from one size to another: the exponent over all sizes, and over the last two of them. */
export interface RowGrowth extends RowName {
  readonly from: number
  readonly to: number
  readonly seconds: Exponents
  readonly cpu: Exponents
  readonly memory: Exponents
  readonly bytes: Exponents
  readonly files: Exponents
}

/** Null where there are too few sizes. */
export interface Exponents {
  readonly whole: number | null
  readonly last: number | null
}

/** The growth of every row that was measured at two sizes or more. */
export function growthOfRows(rows: readonly BenchRow[]): readonly RowGrowth[] {
  return [...Map.groupBy(rows, ({ task, name }) => `${task}\n${name}`).values()].flatMap(same => {
    const measured = same.filter(row => row.runs.some(run => run !== null))
    const sizes = measured.map(row => row.sections)
    const [first] = measured
    if (!first || new Set(sizes).size < 2) return []
    return [
      {
        ...{ task: first.task, name: first.name, from: Math.min(...sizes), to: Math.max(...sizes) },
        seconds: exponentsOf(measured, figures.seconds),
        cpu: exponentsOf(measured, figures.cpuSeconds),
        memory: exponentsOf(measured, figures.peakMiB),
        bytes: exponentsOf(measured, figures.outputBytes),
        files: exponentsOf(measured, figures.outputFiles),
      },
    ]
  })
}

/** The larger of the two: what starts up slowly hides in the whole what it does in the end. */
export function worstExponent({ whole, last }: Exponents): number | null {
  return whole === null || last === null ? whole : Math.max(whole, last)
}

function exponentsOf(rows: readonly BenchRow[], figure: Figure): Exponents {
  const points = rows
    .flatMap((row): Point[] => {
      const value = medianFigure(row, figure)
      return value === null ? [] : [{ sections: row.sections, value }]
    })
    .toSorted((one, other) => one.sections - other.sections)
  return { whole: growthExponent(points), last: growthExponent(points.slice(-2)) }
}
