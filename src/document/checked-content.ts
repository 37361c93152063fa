import type { Publication, Theme } from './publication.ts'

/** All of the content, as rules look at it. `addresses` are those of the site's pages. */
export interface CheckedContent {
  readonly publications: readonly Publication[]
  readonly themes: readonly Theme[]
  readonly addresses: readonly string[]
}
