import type { Place } from './place.ts'

/**
 * An abbreviation and what it stands for. `definedAt` are the permanent addresses where a text defines it;
 * `byEditor` says that no text does and that the editor did. Two terms with one `short` are two meanings.
 */
export interface Term {
  readonly place: Place
  readonly short: string
  readonly long: string
  readonly definedAt: readonly string[]
  readonly byEditor: boolean
  readonly explanation: string | null
}

/** A law or a subject that is followed through the years, with the other names it goes by in the texts. */
export interface Topic {
  readonly place: Place
  readonly name: string
  readonly kind: 'law' | 'subject'
  readonly aliases: readonly string[]
}
