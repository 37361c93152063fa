import { progressLine } from '../../src/report/progress-line.ts'

/** Tells how far a build is: what it does, how much of it is done, and what is still to come. */
export interface Progress {
  begin(step: string, size: number): void
  add(count: number): void
}

/** A line is added when the last one is this old. */
const quietMs = 2000

/** Tells on standard output. Input: when the build started (`performance.now()`). */
export function tellProgress(started: number): Progress {
  let step = ''
  let size = 0
  let done = 0
  let begun = started
  let told = started
  let waiting: NodeJS.Immediate | null = null
  const say = (line: string) => {
    told = performance.now()
    console.log(`${((told - started) / 1000).toFixed(1).padStart(6)} s  ${line}`)
  }
  return {
    begin(next, count) {
      if (waiting) clearImmediate(waiting)
      waiting = null
      step = next
      size = count
      done = 0
      begun = performance.now()
      say(count > 0 ? `${step}: ${count}` : step)
    },
    add(count) {
      done += count
      if (waiting || performance.now() - told < quietMs) return
      // When this thread was busy with something else, more than this is done.
      waiting = setImmediate(() => {
        waiting = null
        if (done < size) say(progressLine({ step, size, done, elapsedMs: performance.now() - begun }))
      })
    },
  }
}
