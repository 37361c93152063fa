import { setTimeout as pause } from 'node:timers/promises'
import type { CorpusChange } from '../archive/corpus-change.ts'
import type { Run } from '../bench-row.ts'
import { medianOf } from '../growth.ts'
import { type Command, type Running, startMeasured } from '../measured-run.ts'

/** A preview: its command, the address of the page that changes, and the change. */
export interface Preview {
  readonly command: Command
  readonly url: string
  readonly change: CorpusChange
  readonly limitSeconds: number
}

const changes = 5
const pollMs = 5
/** An editor writes the next thing when the preview has come to rest: it checks the text after it showed the page. */
const restMs = 1000
const restCpuSeconds = 0.1

/**
 * How long a preview takes from the writing of a file until a request for its page answers with the new words: the
 * median of five changes. CPU is that of the mean change, memory the highest since the start. Null when it is too late.
 */
export async function measuredPreview(preview: Preview): Promise<Run | null> {
  const running = startMeasured(preview.command)
  const limit = performance.now() + preview.limitSeconds * 1000
  let hasEnded = false
  const ended = running.ended.then(() => {
    hasEnded = true
  })
  const isOver = () => {
    if (hasEnded) throw new Error(`${preview.command.name} stopped: ${running.complaint()}`)
    return performance.now() > limit
  }
  try {
    return await watchChanges(preview, running, isOver)
  } finally {
    running.end()
    await ended
    preview.change.undo()
  }
}

async function watchChanges({ url, change }: Preview, running: Running, isOver: () => boolean): Promise<Run | null> {
  if ((await untilAnswers(url, '<html', isOver)) === null) return null
  if ((await untilAtRest(running, isOver)) === null) return null
  const cpuBefore = running.used().cpuSeconds
  const waits: number[] = []
  for (let number = 1; number <= changes; number++) {
    if ((await untilAtRest(running, isOver)) === null) return null
    const started = performance.now()
    if ((await untilAnswers(url, change.apply(number), isOver)) === null) return null
    waits.push((performance.now() - started) / 1000)
  }
  if ((await untilAtRest(running, isOver)) === null) return null
  const { cpuSeconds, peakMiB } = running.used()
  return {
    wallSeconds: medianOf(waits),
    cpuSeconds: (cpuSeconds - cpuBefore) / changes,
    peakMiB,
    outputBytes: 0,
    outputFiles: 0,
    amount: 1,
  }
}

/** Waits until it uses next to nothing; null when that takes too long. */
async function untilAtRest(running: Running, isOver: () => boolean): Promise<true | null> {
  for (;;) {
    const { cpuSeconds } = running.used()
    await pause(restMs)
    if (running.used().cpuSeconds - cpuSeconds < restCpuSeconds) return true
    if (isOver()) return null
  }
}

/** Asks until the page holds these words; null when it takes too long. */
async function untilAnswers(url: string, words: string, isOver: () => boolean): Promise<true | null> {
  for (;;) {
    const page = await fetch(url).then(
      answer => answer.text(),
      () => '',
    )
    if (page.includes(words)) return true
    if (isOver()) return null
    await pause(pollMs)
  }
}
