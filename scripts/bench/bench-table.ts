import { type BenchRow, type Figure, figures, medianFigure, medianRatio, rowNamed } from './bench-row.ts'
import { dutchNumber } from './dutch-number.ts'
import { type Exponents, growthOfRows } from './growth-of-rows.ts'
import type { Contender } from './task.ts'

/** The rows for people: a table of the figures, one of their growth, and what was left out or not measured. */
export function benchTable(rows: readonly BenchRow[], contenders: readonly Contender[]): string {
  const parts = [rowTable(rows), growthTable(rows), remarkList(rows), leftOutList(contenders)]
  return parts.filter(part => part !== '').join('\n\n')
}

/** A table in Markdown; the first two columns are words, the others numbers. */
export function markdownTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index < 2 ? '---' : '---:'))
  return [head, rule, ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function rowTable(rows: readonly BenchRow[]): string {
  const head =
    'taak,wie,paragrafen,keren,seconden,processor (s),geheugen (MiB),bytes,per seconde,tijd,processor,geheugen'.split(
      ',',
    )
  return markdownTable(
    head,
    rows.map(row => rowOf(row, rows)),
  )
}

function rowOf(row: BenchRow, rows: readonly BenchRow[]): readonly string[] {
  const rounds = row.runs.filter(run => run !== null).length
  const cell = (figure: Figure, digits: number) => {
    const value = medianFigure(row, figure)
    return value === null ? '' : dutchNumber(value, digits)
  }
  const written = medianFigure(row, figures.outputBytes)
  return [
    row.task,
    row.name,
    dutchNumber(row.sections),
    rounds === 0 ? 'geen' : String(rounds),
    cell(figures.seconds, 2),
    cell(figures.cpuSeconds, 2),
    cell(figures.peakMiB, 0),
    written === 0 ? '' : cell(figures.outputBytes, 0),
    rounds === 0 ? '' : `${cell(figures.unitsPerSecond, 1)} ${row.unit}`,
    ratioCell(row, rows, figures.secondsPerUnit),
    ratioCell(row, rows, figures.cpuSecondsPerUnit),
    ratioCell(row, rows, figures.peakMiB),
  ]
}

/** `1,20 × Hugo`, or with the task when that is another one. A row beside itself says nothing. */
function ratioCell(row: BenchRow, rows: readonly BenchRow[], figure: Figure): string {
  const { beside } = row
  if (!beside || (beside.task === row.task && beside.name === row.name)) return ''
  const ratio = medianRatio(row, rowNamed(rows, beside, row.sections), figure)
  if (ratio === null) return ''
  return `${dutchNumber(ratio, 2)} × ${beside.name}${beside.task === row.task ? '' : `, ${beside.task}`}`
}

function growthTable(rows: readonly BenchRow[]): string {
  const lines = growthOfRows(rows).map(({ task, name, from, to, seconds, cpu, memory, bytes }) => [
    ...[task, name, `${dutchNumber(from)} – ${dutchNumber(to)}`],
    ...[exponentsCell(seconds), exponentsCell(cpu), exponentsCell(memory), exponentsCell(bytes)],
  ])
  if (lines.length === 0) return ''
  const head = ['groei van', 'wie', 'paragrafen', 'tijd', 'processor', 'geheugen', 'bytes']
  return `Groei als macht van het aantal paragrafen n (over alle maten; tussen haakjes over de laatste twee):\n\n${markdownTable(head, lines)}`
}

function exponentsCell({ whole, last }: Exponents): string {
  return whole === null || last === null ? '' : `n^${dutchNumber(whole, 2)} (n^${dutchNumber(last, 2)})`
}

/** Why rows have no figures, or fewer rounds; and what their runs had to say. */
function remarkList(rows: readonly BenchRow[]): string {
  return rows
    .flatMap(row => {
      const said = [row.remark, row.runs.findLast(run => run?.note)?.note ?? ''].filter(text => text !== '')
      return said.map(text => `- ${row.task}, ${row.name}, ${dutchNumber(row.sections)} paragrafen: ${text}`)
    })
    .join('\n')
}

function leftOutList(contenders: readonly Contender[]): string {
  const lines = new Set(
    contenders.flatMap(({ name, leavesOut }) => (leavesOut === '' ? [] : [`- ${name}: ${leavesOut}`])),
  )
  return `Wat de ene doet en de andere niet:\n\n${[...lines].join('\n')}`
}
