import type { KnownAbsence } from './absence.ts'
import type { Term } from './glossary.ts'
import type { Place } from './place.ts'
import type { Theme } from './publication.ts'

/** What editors wrote about all texts. */
export interface Editorial {
  readonly themes: readonly Theme[]
  readonly terms: readonly Term[]
  readonly absences: readonly KnownAbsence[]
}

/** A link that an editor wrote; `home` is where an id alone belongs (`/2020/begroting-bzk/volledig/`), null outside a text. */
export interface WrittenLink {
  readonly url: string
  readonly place: Place
  readonly home: string | null
}

/** The ids of a text by the address of the whole text; undefined for an address that is not of a text. */
export interface KnownIds {
  get(address: string): ReadonlySet<string> | undefined
}

/**
 * What is there, as rules look at it. `addresses` are those of the site's pages, `files` the paths of all files of
 * the site, `ids` those of each text by the address of the whole text, `sources` the keys (`2020/begroting-bzk`) that
 * have a source, `folders` those that have chapters, `titles` what each text is called.
 */
export interface CheckedContent extends Editorial {
  readonly links: readonly WrittenLink[]
  readonly ids: KnownIds
  readonly addresses: readonly string[]
  readonly files: readonly string[]
  readonly sources: readonly string[]
  readonly folders: readonly string[]
  readonly titles: readonly { readonly key: string; readonly title: string }[]
}
