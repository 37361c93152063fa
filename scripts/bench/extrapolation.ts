import { type BenchRow, figures, medianFigure, rowNamed } from './bench-row.ts'
import { markdownTable } from './bench-table.ts'
import { dutchNumber } from './dutch-number.ts'
import { type Exponents, growthOfRows } from './growth-of-rows.ts'

/** A value at more sections than were measured: it grows on as it did between the last two sizes. */
export function extrapolate(value: number, { last }: Exponents, from: number, to: number): number | null {
  return last === null ? null : value * (to / from) ** last
}

/** What every row that grew would take at `sections`, worked out from its last two sizes. */
export function extrapolationTable(rows: readonly BenchRow[], sections: number): string {
  const lines = growthOfRows(rows).flatMap(growth => {
    const row = rowNamed(rows, growth, growth.to)
    if (!row) return []
    const cell = (
      figure: (typeof figures)[keyof typeof figures],
      exponents: Exponents,
      digits: number,
      divisor = 1,
    ) => {
      const value = medianFigure(row, figure)
      if (value === null || value === 0) return ''
      const then = extrapolate(value, exponents, growth.to, sections)
      return then === null ? '' : dutchNumber(then / divisor, digits)
    }
    return [
      [
        ...[growth.task, growth.name, dutchNumber(growth.to)],
        cell(figures.seconds, growth.seconds, 1),
        cell(figures.peakMiB, growth.memory, 1, 1024),
        cell(figures.outputFiles, growth.files, 0),
        cell(figures.outputBytes, growth.bytes, 1, 1e9),
      ],
    ]
  })
  if (lines.length === 0) return 'Daarvoor zijn twee maten nodig.'
  const head = ['taak', 'wie', 'gemeten tot', 'seconden', 'geheugen (GiB)', 'bestanden', 'bytes (GB)']
  return [
    `Bij ${dutchNumber(sections)} paragrafen, als elk cijfer verder groeit zoals tussen de laatste twee maten: waarde × (${dutchNumber(sections)} / gemeten tot)^macht.`,
    markdownTable(head, lines),
  ].join('\n\n')
}
