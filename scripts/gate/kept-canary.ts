import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type CanaryOutcome, isSound } from '../../src/gate/canary.ts'

/** A test of the canary in full that found everything, and when that was. */
export interface ProvenCanary {
  /** A hash of all that it depends on. */
  readonly around: string
  /** An ISO time. */
  readonly at: string
  /** How often it was relied on since: each time something else of it is looked for again. */
  readonly turn: number
  readonly outcome: CanaryOutcome
}

/** Where it is kept, and for what; `isUsed` false (CI, everything anew) keeps nothing and knows nothing. */
export interface CanaryStore {
  readonly file: string
  readonly around: string
  readonly isUsed: boolean
  readonly now: Date
}

/** No longer than this: a machine changes in more ways than a hash sees. */
const longestMs = 24 * 3600 * 1000

/** The canary as an earlier run proved it, or null when it has to be tested in full: anything else here, or too long ago. */
export function provenCanary({ file, around, isUsed, now }: CanaryStore): ProvenCanary | null {
  const kept = isUsed ? readProven(file) : null
  if (kept === null || kept.around !== around || !isSound(kept.outcome)) return null
  const ageMs = now.getTime() - Date.parse(kept.at)
  return ageMs >= 0 && ageMs < longestMs ? kept : null
}

/** Keeps a canary that was tested in full just now, if it was sound; of one that was not, nothing remains. */
export function keepCanary({ file, around, isUsed, now }: CanaryStore, outcome: CanaryOutcome): void {
  if (!isUsed) return
  if (isSound(outcome)) writeProven(file, { around, at: now.toISOString(), turn: 0, outcome })
  else rmSync(file, { force: true })
}

/** After it was relied on: the next in turn next time, or nothing more to rely on when its pulse was not felt. */
export function passTurn({ file }: CanaryStore, proven: ProvenCanary, isAlive: boolean): void {
  if (isAlive) writeProven(file, { ...proven, turn: proven.turn + 1 })
  else rmSync(file, { force: true })
}

function readProven(file: string): ProvenCanary | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** In one step: another run sees the old one or the new one. */
function writeProven(file: string, proven: ProvenCanary): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.next`, JSON.stringify(proven))
  renameSync(`${file}.next`, file)
}
