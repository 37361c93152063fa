import type { KnownAbsence } from './absence.ts'
import type { Term } from './glossary.ts'
import type { Document } from './node.ts'
import type { Publication, Theme } from './publication.ts'

/**
 * All of the content, as rules look at it. `addresses` are those of the site's pages, `files` the paths of all files of
 * the site, `pages` the texts that are no
 * publication, `sources` the keys (`2020/begroting-bzk`) that have a source, `folders` those that have chapters.
 */
export interface CheckedContent {
  readonly publications: readonly Publication[]
  readonly themes: readonly Theme[]
  readonly terms: readonly Term[]
  readonly absences: readonly KnownAbsence[]
  readonly pages: readonly Document[]
  readonly addresses: readonly string[]
  readonly files: readonly string[]
  readonly sources: readonly string[]
  readonly folders: readonly string[]
}
