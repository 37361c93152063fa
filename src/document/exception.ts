import type { Place } from './place.ts'

/**
 * A warning that an editor has looked at and leaves, until an end date (ISO). It holds for the findings of one rule
 * in one file, or below one folder (`content/publications/2020/`), whose quote contains `quote` when that is given.
 */
export interface Exception {
  readonly place: Place
  readonly rule: string
  readonly where: string
  readonly quote: string | null
  readonly reason: string
  readonly until: string
}
