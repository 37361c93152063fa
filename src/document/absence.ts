import type { Place } from './place.ts'
import type { Kind } from './publication.ts'

/**
 * Why a voice is silent: the text is here and says nothing about it; the subject belongs to another
 * ministry or chapter; the text is not on this site; or the text has not been sorted by theme yet.
 */
export type AbsenceReason = 'not-in-text' | 'elsewhere' | 'not-here' | 'unsorted'

/** A voice that is silent in one year; `explanation` is an editor's sentence, if there is one. */
export interface Absence {
  readonly reason: AbsenceReason
  readonly explanation: string | null
}

/** What an editor knows about an empty place. `theme` null means: about every theme of that year; `place` is where it was written. */
export interface KnownAbsence extends Absence {
  readonly year: number
  readonly theme: string | null
  readonly kind: Kind
  readonly place?: Place
}
