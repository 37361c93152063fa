import type { Place } from './place.ts'

/** The id of a section, where an editor named it. */
export interface NamedSection {
  readonly id: string
  readonly place: Place
}

/** Sections of the budget and the sections of the report that account for them; `reason` where the wording changed. */
export interface Pair {
  readonly promised: readonly NamedSection[]
  readonly done: readonly NamedSection[]
  readonly reason: string | null
}

/** A section that has no counterpart, and what an editor says of it. */
export interface Unpaired extends NamedSection {
  readonly explanation: string
}

/** The two publications of a pairing, by key (`2020/begroting-bzk`). */
export type PairedVoice = 'promised' | 'done'

/**
 * A budget and the report on the same year, section by section. Every section of both stands in it once;
 * `headingsOnly` are the headings without text of their own that belong to no pair.
 */
export interface Pairing {
  readonly place: Place
  readonly publications: Readonly<Record<PairedVoice, string>>
  readonly pairs: readonly Pair[]
  readonly withoutAnswer: readonly Unpaired[]
  readonly withoutPromise: readonly Unpaired[]
  readonly headingsOnly: Readonly<Record<PairedVoice, readonly NamedSection[]>>
}
