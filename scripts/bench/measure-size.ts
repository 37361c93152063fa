import { mkdirSync } from 'node:fs'
import type { BenchRow, Run } from './bench-row.ts'
import { type Duration, estimateSeconds } from './estimates.ts'
import { NoMemoryLeft } from './measured-run.ts'
import { withProgress } from './progress.ts'
import type { Contender, Place, Step, Task } from './task.ts'

/** What one bench knows while it runs: what it may take, how long things took, and whom which task was too much for. */
export interface Bench {
  readonly rounds: number
  readonly limitSeconds: number
  /** Seconds until nothing new begins. */
  left(): number
  readonly durations: Duration[]
  readonly tooLarge: Set<string>
}

/** A step of a contender with its runs so far, and why there are no more. */
interface Measuring {
  readonly contender: Contender
  readonly step: Step
  readonly runs: (Run | null)[]
  remark: string
}

const clock = (seconds: number) => `${seconds.toFixed(seconds < 10 ? 1 : 0).replace('.', ',')} s`
const noTime = 'niet begonnen: de tijd voor het geheel was op'
const tooLate = 'niet klaar binnen'
const noMemory = 'niet klaar: vroeg meer geheugen dan deze machine heeft'
const tooMuchBefore = 'niet begonnen: lukte bij een kleinere maat al niet'

/**
 * Measures tasks at one size. Each round every contender of every task has its turn, so that a slow moment of the
 * machine meets all, and a run that is short of time has every task once before one twice. Tells the rows each time
 * they grew. Output: the rows.
 */
export async function measureSize(
  tasks: readonly Task[],
  place: Place,
  bench: Bench,
  tell: (rows: readonly BenchRow[]) => void,
): Promise<readonly BenchRow[]> {
  mkdirSync(place.folder, { recursive: true })
  const all = tasks.map(task => ({ task, contenders: task.contenders.map(one => measuringOf(task, one, bench)) }))
  const rows = () => all.flatMap(one => one.contenders.flat()).map(one => rowOf(one, place.corpus.sections))
  for (let round = 0; round < bench.rounds; round++) {
    const title = `ronde ${round + 1} van ${bench.rounds}`
    for (const { task, contenders } of all.filter(one => round < one.task.mostRounds)) {
      for (const own of contenders) {
        await measureRound(own, { place, bench, title })
        tell(rows())
      }
      place.change.undo()
      for (const { contender, remark } of contenders.flat())
        if (remark.startsWith(tooLate) || remark === noMemory) bench.tooLarge.add(`${task.name} ${contender.name}`)
    }
  }
  return rows()
}

/** The rows of a size for which there was no time at all. */
export function rowsNotBegun(tasks: readonly Task[], sections: number): readonly BenchRow[] {
  const steps = tasks.flatMap(({ contenders }) =>
    contenders.flatMap(contender => contender.steps.map(step => ({ contender, step, runs: [], remark: noTime }))),
  )
  return steps.map(one => rowOf(one, sections))
}

/** The steps of a contender, none of them measured yet. */
function measuringOf(task: Task, contender: Contender, { tooLarge }: Bench): readonly Measuring[] {
  const isTooLarge = tooLarge.has(`${task.name} ${contender.name}`)
  const remark = contender.missing(console.log) ?? (isTooLarge ? tooMuchBefore : '')
  return contender.steps.map(step => ({ contender, step, runs: [], remark }))
}

function rowOf({ contender, step, runs, remark }: Measuring, sections: number): BenchRow {
  const { task, unit, beside } = step
  return { task, name: contender.name, sections, unit, beside, runs: [...runs], remark }
}

function nameOf({ contender, step }: Measuring): string {
  return `${step.task}, ${contender.name}`
}

/** The steps of one contender in turn; after one that failed the rest cannot be measured. */
async function measureRound(
  own: readonly Measuring[],
  { place, bench, title }: { place: Place; bench: Bench; title: string },
): Promise<void> {
  for (const [index, one] of own.entries()) {
    if (one.remark !== '') return
    const { sections } = place.corpus
    const estimate = estimateSeconds(bench.durations, nameOf(one), sections)
    if (bench.left() <= 0 || (estimate ?? 0) > bench.left()) return skip(own.slice(index))
    const started = performance.now()
    const run = await runStep(one, { place, bench, title: `${sections} paragrafen, ${title}`, estimate })
    bench.durations.push({ what: nameOf(one), sections, seconds: (performance.now() - started) / 1000 })
    one.runs.push(run)
    if (run) continue
    for (const rest of own.slice(index + 1)) rest.remark ||= `niet gemeten: ${one.step.task} mislukte`
    return
  }
}

/** A round that some steps have no time for; those that earlier rounds measured keep what they have. */
function skip(steps: readonly Measuring[]): void {
  for (const one of steps) {
    if (one.runs.every(run => run === null)) one.remark ||= noTime
    one.runs.push(null)
  }
}

async function runStep(
  one: Measuring,
  { place, bench, title, estimate }: { place: Place; bench: Bench; title: string; estimate: number | null },
): Promise<Run | null> {
  const { step } = one
  try {
    const label = `${title}: ${nameOf(one)}`
    const run = await withProgress(label, estimate, () => step.run(place, bench.limitSeconds))
    if (run) {
      console.log(`  ${clock(run.wallSeconds)}, ${run.peakMiB.toFixed(0)} MiB`)
      return run
    }
    one.remark = `${tooLate} ${bench.limitSeconds} s`
  } catch (error) {
    if (error instanceof NoMemoryLeft) {
      one.remark = noMemory
      return null
    }
    one.remark = `mislukt: ${error instanceof Error ? error.message.replaceAll(/\s+/g, ' ').slice(0, 300) : error}`
    console.error(error)
    process.exitCode = 1
  }
  return null
}
