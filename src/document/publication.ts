import type { Document } from './node.ts'

/** The three voices a citizen hears: what was promised, what was done, what others answered. */
export type Kind = 'budget' | 'report' | 'reaction'

/** An editor's correction of a source: `find` must match exactly once. */
export interface Correction {
  readonly find: string
  readonly replace: string
  readonly reason: string
}

/** What a reader should know about a text; `at` is the id of the place it is about, or null for the whole text. */
export interface Remark {
  readonly at: string | null
  readonly text: string
}

/** What changed in a publication since it stands here, and when (an ISO date). */
export interface Change {
  readonly date: string
  readonly text: string
}

/** What the source's `.yaml` says. `published` is an ISO date or null when unknown; `basis` says on what it rests. */
export interface Metadata {
  readonly title: string
  readonly kind: Kind
  readonly year: number
  readonly published: string | null
  readonly basis: string | null
  readonly publisher: { readonly name: string; readonly slug: string }
  readonly scope: string
  readonly sourceUrl: string | null
  readonly dossier: string | null
  readonly rights: string
  readonly corrections: readonly Correction[]
  readonly remarks: readonly Remark[]
  readonly changes: readonly Change[]
}

/** One Markdown file, one page: `03-wonen.md` has order 3 and slug `wonen`. */
export interface Chapter {
  readonly slug: string
  readonly order: number
  readonly file: string
  readonly document: Document
}

/** What names a text and says what it is, without the text itself. */
export type PublicationName = Pick<Publication, 'slug' | 'metadata'>

/** A published text: its chapters, and the whole of them as one document. `slug` is `<soort>-<uitgever>`. */
export interface Publication {
  readonly slug: string
  readonly metadata: Metadata
  readonly chapters: readonly Chapter[]
  readonly document: Document
}

/** A subject a citizen chooses from; `slug` is permanent. */
export interface Theme {
  readonly slug: string
  readonly name: string
  readonly description: string
}
