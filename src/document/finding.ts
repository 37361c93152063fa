import type { Place } from './place.ts'

/**
 * A fact that a reader or a rule noticed, without severity, wording or colour: those belong to `report`.
 * `rule` is the permanent id of the rule (`missing-heading`); `quote` the smallest piece of text it is about;
 * `details` what the message needs besides.
 */
export interface Finding {
  readonly rule: string
  readonly place: Place
  readonly quote?: string
  readonly details?: Readonly<Record<string, string | number>>
}
