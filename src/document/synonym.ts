import type { Place } from './place.ts'

/** What citizens say and what the texts say for one thing, so that search finds the one by the other. */
export interface Synonym {
  readonly place: Place
  readonly people: readonly string[]
  readonly texts: readonly string[]
  readonly reason: string | null
}
