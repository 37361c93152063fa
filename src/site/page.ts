import type { Document } from '../document/node.ts'
import type { Chapter, Kind, Publication, PublicationName, Theme } from '../document/publication.ts'
import type { Summary } from '../document/summary.ts'
import type { ExplainedAbbreviation } from './abbreviations.ts'
import type { ChapterHeading } from './chapter-heading.ts'
import type { Citation } from './citation.ts'
import type { CiteLinks } from './cite-links.ts'
import type { CitedParagraph, CitedSection } from './cited-section.ts'
import type { Comparison } from './comparison.ts'
import type { VoiceDigest } from './digest/theme-digest.ts'
import type { IndexPage, TablePage } from './indexes/index-page.ts'
import type { Matrix, MatrixCell, MatrixRow } from './matrix.ts'
import type { Nearest } from './nearest.ts'
import type { PublicationContents } from './publication-contents.ts'
import type { RemarkLine } from './remark-lines.ts'
import type { FixedPageSlug } from './site.ts'
import type { SourceAccount } from './source-account.ts'
import type { LinesPart } from './source-lines.ts'
import type { TakenFile } from './taken-file.ts'
import type { ThemeYear } from './theme-years.ts'
import type { Voice } from './voice.ts'

/** A step of the breadcrumb; the last one is the page itself. */
export interface Crumb {
  readonly text: string
  readonly address: string
}

/** A link inside the site, with the words that name its target. */
export interface PageLink {
  readonly text: string
  readonly address: string
}

/**
 * What every page has. `address` has no path prefix and ends with a slash, but for `/404.html`; `title` is the
 * subject (the site's name is added when it is shown), `heading` the `h1`; `canonical` the address that search
 * engines should keep.
 */
export interface PageBase {
  readonly address: string
  readonly canonical: string
  readonly title: string
  readonly heading: string
  readonly description: string
  readonly breadcrumb: readonly Crumb[]
}

export interface HomePage extends PageBase {
  readonly kind: 'home'
  readonly matrix: Matrix
  readonly newest: readonly PublicationName[]
}

export interface YearPage extends PageBase {
  readonly kind: 'year'
  readonly year: number
  readonly publications: readonly PublicationName[]
  readonly themes: readonly { readonly theme: Theme; readonly cell: MatrixCell }[]
  /** The years before and after this one that have a text. */
  readonly earlier: PageLink | null
  readonly later: PageLink | null
}

export interface ThemesPage extends PageBase {
  readonly kind: 'themes'
  readonly rows: readonly MatrixRow[]
}

export interface ThemePage extends PageBase {
  readonly kind: 'theme'
  readonly inShort: Summary | null
  readonly theme: Theme
  readonly years: readonly ThemeYear[]
  readonly voices: readonly { readonly year: number; readonly voices: readonly VoiceDigest[] }[]
}

export interface YearThemePage extends PageBase {
  readonly kind: 'year-theme'
  readonly inShort: Summary | null
  readonly year: number
  readonly theme: Theme
  readonly voices: readonly Voice[]
  /** Whether the voices say too much for one page, which then has only the headings of their parts. */
  readonly areHeadings: boolean
  /** Budget and report side by side, where an editor paired them. */
  readonly comparisons: readonly Comparison[]
  /** Where each silent voice does speak. */
  readonly nearest: ReadonlyMap<Kind, Nearest>
  readonly earlier: PageLink | null
  readonly later: PageLink | null
}

export interface PublicationPage extends PageBase {
  readonly kind: 'publication'
  readonly inShort: Summary | null
  readonly publication: Publication
  readonly contents: PublicationContents
  /** The themes that this text says something about, each on its page of that year. */
  readonly themes: readonly PageLink[]
  readonly remarks: readonly RemarkLine[]
  readonly files: readonly TakenFile[]
}

export interface ChapterPage extends PageBase {
  readonly kind: 'chapter'
  readonly publication: Publication
  readonly chapter: Chapter
  readonly chapterHeading: ChapterHeading
  /** The headings that this page stands under and that an earlier page shows, outermost first. */
  readonly above: readonly PageLink[]
  readonly citeAddress: string
  readonly citeLinks: CiteLinks
  readonly abbreviations: readonly ExplainedAbbreviation[]
  readonly previous: PageLink | null
  readonly next: PageLink | null
}

export interface WholePage extends PageBase {
  readonly kind: 'whole'
  readonly publication: Publication
  readonly citeAddress: string
  readonly citeLinks: CiteLinks
  readonly abbreviations: readonly ExplainedAbbreviation[]
  readonly files: readonly TakenFile[]
}

export interface CitePage extends PageBase {
  readonly kind: 'cite'
  readonly publication: Publication
  readonly chapter: PageLink
  readonly whole: Citation
  /** What stands before the first heading. */
  readonly opening: readonly CitedParagraph[]
  readonly sections: readonly CitedSection[]
}

export interface SourcePage extends PageBase {
  readonly kind: 'source'
  readonly publication: Publication
  readonly account: SourceAccount | null
  /** The first page with every line of the source; null when there is none. */
  readonly linesAddress: string | null
}

export interface SourceLinesPage extends PageBase {
  readonly kind: 'source-lines'
  readonly publication: Publication
  readonly part: LinesPart
  readonly parts: readonly PageLink[]
}

export interface SearchPage extends PageBase {
  readonly kind: 'search'
  readonly years: readonly number[]
  readonly themes: readonly Theme[]
  readonly publishers: readonly { readonly slug: string; readonly name: string }[]
  /** Every text with its chapters: the contents of the whole site, for who cannot search. */
  readonly contents: readonly { readonly publication: PageLink; readonly chapters: readonly PageLink[] }[]
}

export interface FixedPage extends PageBase {
  readonly kind: 'fixed'
  readonly slug: FixedPageSlug
  readonly document: Document
}

export interface NotFoundPage extends PageBase {
  readonly kind: 'not-found'
}

/** A page that only leads on to where its text is now. */
export interface MovedPage extends PageBase {
  readonly kind: 'moved'
  readonly to: string
}

/** A page about all texts. */
export type SharedPage =
  | HomePage
  | YearPage
  | ThemesPage
  | ThemePage
  | SearchPage
  | FixedPage
  | IndexPage
  | NotFoundPage
  | MovedPage

export type Page =
  | SharedPage
  | YearThemePage
  | PublicationPage
  | ChapterPage
  | WholePage
  | CitePage
  | SourcePage
  | SourceLinesPage
  | TablePage
