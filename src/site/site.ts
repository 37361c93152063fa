import type { KnownAbsence } from '../document/absence.ts'
import type { Term, Topic } from '../document/glossary.ts'
import type { Document } from '../document/node.ts'
import type { Pairing } from '../document/pairing.ts'
import type { Publication, PublicationName, Theme } from '../document/publication.ts'
import type { Redirect } from '../document/published-address.ts'
import type { Measurement, StatementDetails } from '../document/statement.ts'
import type { Summary, ThemeSummaries } from '../document/summary.ts'
import type { Synonym } from '../document/synonym.ts'
import type { SourceAccount } from './source-account.ts'
import type { TakenFile } from './taken-file.ts'

/** The pages whose text is a Markdown file of its own in `content/pages`. */
export type FixedPageSlug = 'over' | 'toegankelijkheid'

/**
 * What every page of the reading site may know: all but the texts, which it knows by name. `url` is the host without a path (`https://leeswijzer.example`),
 * `pathPrefix` the folder the site stands in, with a slash on both sides (`/`, `/leeswijzer/`).
 * `accounts`, `files` and `inShort` are keyed by `publicationKey` (`2020/begroting-bzk`).
 */
export interface SiteFrame {
  readonly name: string
  readonly url: string
  readonly pathPrefix: string
  readonly language: 'nl'
  readonly contactEmail: string
  readonly publications: readonly PublicationName[]
  readonly themes: readonly Theme[]
  readonly fixedPages: Readonly<Record<FixedPageSlug, Document>>
  readonly absences?: readonly KnownAbsence[]
  readonly accounts?: Readonly<Record<string, SourceAccount>>
  readonly files?: Readonly<Record<string, readonly TakenFile[]>>
  readonly inShort?: Readonly<Record<string, Summary>>
  readonly themeSummaries?: readonly ThemeSummaries[]
  readonly pairings?: readonly Pairing[]
  readonly terms?: readonly Term[]
  readonly topics?: readonly Topic[]
  readonly redirects?: readonly Redirect[]
  /** The reviewed phrases that leave something to a next government or to later. */
  readonly deferrals?: readonly string[]
  readonly synonyms?: readonly Synonym[]
  readonly statement?: StatementDetails | null
  readonly measurement?: Measurement | null
}

/** Everything the reading site shows, with the texts themselves. */
export interface Site extends SiteFrame {
  readonly publications: readonly Publication[]
}
