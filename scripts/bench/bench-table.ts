import { growthExponent } from './growth.ts'
import type { Measured } from './measured-run.ts'

/** The medians of one command at one size; `measured` is null when it did not end in time. */
export interface BenchRow {
  readonly task: string
  readonly name: string
  readonly leavesOut: string
  readonly sections: number
  readonly measured: (Measured & { readonly outputBytes: number }) | null
}

const number = (value: number, digits: number) => value.toFixed(digits).replace('.', ',')

/** The table for people: per task and size the figures, and each contender's share of the yardstick's time and memory. */
export function benchTable(rows: readonly BenchRow[], yardstick: string): string {
  const lines = [
    '| taak | wie | paragrafen | seconden | processortijd | geheugen (MiB) | bytes | tijd t.o.v. ' +
      `${yardstick} | geheugen t.o.v. ${yardstick} |`,
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(row =>
      rowOf(
        row,
        rows.find(one => isYardstick(one, row, yardstick)),
      ),
    ),
  ]
  return [...lines, '', ...growthLines(rows), '', ...leftOutLines(rows), ''].join('\n')
}

function isYardstick(one: BenchRow, row: BenchRow, yardstick: string): boolean {
  return one.name === yardstick && one.sections === row.sections && one.task === row.task
}

function rowOf({ task, name, sections, measured }: BenchRow, yardstick: BenchRow | undefined): string {
  const cells = measured
    ? [
        number(measured.wallSeconds, 2),
        number(measured.cpuSeconds, 2),
        measured.peakMiB.toFixed(0),
        String(measured.outputBytes),
        ratio(measured.wallSeconds, yardstick?.measured?.wallSeconds),
        ratio(measured.peakMiB, yardstick?.measured?.peakMiB),
      ]
    : ['niet klaar in de tijd', '', '', '', '', '']
  return `| ${[task, name, sections, ...cells].join(' | ')} |`
}

function ratio(value: number, of: number | undefined): string {
  return of ? `${number(value / of, 2)} ×` : ''
}

function growthLines(rows: readonly BenchRow[]): readonly string[] {
  return [...Map.groupBy(rows, ({ task, name }) => `${task}: ${name}`)].map(([what, own]) => {
    const points = own.flatMap(({ sections, measured }) =>
      measured ? [{ sections, value: measured.wallSeconds }] : [],
    )
    const exponent = growthExponent(points)
    return `- groei van ${what}: ${exponent === null ? 'te weinig maten' : `n^${number(exponent, 2)}`}`
  })
}

function leftOutLines(rows: readonly BenchRow[]): readonly string[] {
  const names = new Map(rows.map(({ name, leavesOut }) => [name, leavesOut]))
  return [...names].map(([name, leavesOut]) => `- ${name} laat weg: ${leavesOut}`)
}
