import { durationOf } from './duration-of.ts'

/** A step of a command at work: its name, how much there is to do and how much is done, and for how long it has been at it. */
export interface StepAtWork {
  readonly step: string
  readonly size: number
  readonly done: number
  readonly elapsedMs: number
}

/** How far a step is and about how long it still takes, as long as its parts take: from what is done, never before. */
export function progressLine({ step, size, done, elapsedMs }: StepAtWork): string {
  if (size < 2) return step
  const far = `${step}: ${done} van ${size}`
  return done === 0 ? far : `${far}, nog ongeveer ${durationOf((elapsedMs / done) * (size - done))}`
}
