import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { durationOf } from '../src/report/duration-of.ts'

/** How long each suite took the last time it was run here, in its order. */
type Times = Readonly<Record<string, number>>

/**
 * Tells of a suite that begins how far the whole is and about how long it still takes, from the last time here; the
 * first time nothing is known, and nothing told.
 */
export function suiteLine(suite: string, begun: readonly string[], lastMs: Times): string {
  const left = Object.entries(lastMs).filter(([name]) => name !== suite && !begun.includes(name))
  const own = lastMs[suite]
  if (own === undefined) return suite
  const leftMs = left.reduce((sum, [, ms]) => sum + ms, own)
  return `${suite}: ${begun.length + 1} van ${begun.length + 1 + left.length}, zelf ongeveer ${durationOf(own)}, alles nog ongeveer ${durationOf(leftMs)}`
}

/** Times suites one after the other, and keeps what each took for the next time. */
export class SuiteTimes {
  readonly #file: string
  readonly #last: Times
  readonly #now: Record<string, number> = {}
  #begun = 0
  #suite = ''

  constructor(file: string) {
    this.#file = file
    this.#last = readTimes(file)
  }

  /** A suite begins. Output: what there is to tell of it. */
  begin(suite: string): string {
    this.#close()
    this.#suite = suite
    this.#begun = performance.now()
    return suiteLine(suite, Object.keys(this.#now), this.#last)
  }

  /** All have ended: suites of earlier times that are no more are forgotten. */
  end(): void {
    this.#close()
    this.#write(this.#now)
  }

  #close(): void {
    if (this.#suite === '') return
    this.#now[this.#suite] = Math.round(performance.now() - this.#begun)
    this.#suite = ''
    this.#write({ ...this.#last, ...this.#now })
  }

  #write(times: Times): void {
    mkdirSync(dirname(this.#file), { recursive: true })
    writeFileSync(this.#file, JSON.stringify(times))
  }
}

function readTimes(file: string): Times {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
