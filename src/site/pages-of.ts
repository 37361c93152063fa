import type { Publication, PublicationName } from '../document/publication.ts'
import type { Summary } from '../document/summary.ts'
import { textOf } from '../document/text-of.ts'
import { publicationAddress, publicationKey } from './address.ts'
import { comparisonsOf } from './comparison.ts'
import { digestsOf, type TextDigest } from './digest/text-digest.ts'
import { byKey } from './digest/theme-digest.ts'
import { placeAddressesOf, placesOf } from './id-addresses.ts'
import { type Shorts, shortsOf } from './in-short.ts'
import { textAmountsPage } from './indexes/amount-pages.ts'
import { indexPages, type Repeats } from './indexes/index-pages.ts'
import { repeatsIn, rowOf } from './indexes/repeat-pairs.ts'
import { tableEntries } from './indexes/table-entries.ts'
import { tablePage } from './indexes/table-pages.ts'
import type { CountUses } from './indexes/term-entries.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import type { FixedPage, HomePage, NotFoundPage, Page, SearchPage, SharedPage, YearThemePage } from './page.ts'
import { breadcrumb } from './page-links.ts'
import { passagesOf } from './passages.ts'
import { publicationPages } from './publication-pages.ts'
import { movedPages } from './redirects.ts'
import { searchWords } from './search-words.ts'
import type { FixedPageSlug, Site, SiteFrame } from './site.ts'
import { themePages, themesPage, yearPages, yearThemePages } from './theme-pages.ts'
import { themePartsOf } from './theme-part.ts'
import { publicationsOf, themeIndexOf, yearsOf } from './voice.ts'
import { words } from './words.ts'

const newestCount = 5

/** Every page of the site, as data: what it is about, where it stands, and what it shows. */
export function pagesOf(site: Site, digests = digestsOf(site)): readonly Page[] {
  const around = aroundYear(site, digests)
  return [
    ...sitePagesOf(site, digests, repeatsOf(site)),
    ...yearsOf(site).flatMap(year => yearPagesOf(site, publicationsOf(site, year), around(year))),
    ...site.publications.flatMap(publication => textPagesOf(site, publication)),
  ]
}

/** What the pages of a year know of all texts: where each theme is spoken of, and what is said in short of each. */
export interface AroundYear {
  readonly matrix: Matrix
  readonly inShort: Readonly<Record<string, Summary | null>>
}

/** What the pages of one year know, from the digests of all texts. */
export function aroundYear(site: SiteFrame, digests: readonly TextDigest[]): (year: number) => AroundYear {
  const { matrix, shorts } = aroundOf(site, digests)
  return year => ({
    matrix,
    inShort: Object.fromEntries(site.themes.map(({ slug }) => [slug, shorts.ofYear(slug, year)])),
  })
}

function aroundOf(site: SiteFrame, digests: readonly TextDigest[]): { matrix: Matrix; shorts: Shorts } {
  return { matrix: matrixOf(site, byKey(digests)), shorts: shortsOf(site, placeAddressesOf(digests)) }
}

/** The pages about all texts. Input: what texts repeat of each other and how to count names in them, which can be kept. */
export function sitePagesOf(
  site: SiteFrame,
  digests: readonly TextDigest[],
  repeats: Repeats,
  usesIn?: CountUses,
): readonly SharedPage[] {
  const { matrix, shorts } = aroundOf(site, digests)
  return [
    homePage(site, matrix),
    ...yearPages(site, matrix),
    themesPage(matrix),
    ...themePages(site, byKey(digests), { matrix, shorts }),
    ...indexPages(site, digests, repeats, usesIn),
    searchPage(site, digests),
    fixedPage(site, 'toegankelijkheid'),
    fixedPage(site, 'over'),
    notFoundPage(),
    ...movedPages(site),
  ]
}

/** The pages that bring together what the texts of one year say about a theme. */
export function yearPagesOf(
  site: SiteFrame,
  texts: readonly Publication[],
  { matrix, inShort }: AroundYear,
): readonly Page[] {
  const [year] = yearsOf({ publications: texts })
  if (year === undefined) return []
  const comparisons = comparisonsOf(site, texts)
  return yearThemePages(site, themeIndexOf(texts), year, {
    matrix,
    comparisons,
    inShort: theme => inShort[theme] ?? null,
  })
}

/** Where the pages are that bring together what the texts of a year say about a theme, of all years. */
export function yearPagesIn(
  site: SiteFrame,
  digests: readonly TextDigest[],
): readonly Pick<YearThemePage, 'kind' | 'address'>[] {
  const cells = aroundOf(site, digests).matrix.rows.flatMap(row => row.cells)
  return cells.flatMap(({ address }) => (address === null ? [] : { kind: 'year-theme', address }))
}

/** The pages of one text: itself, its tables, its amounts. They know no other text but by name. */
export function textPagesOf(site: SiteFrame, publication: Publication): readonly Page[] {
  const addressOf = placeAddressesOf([placesOf(publication)])
  const shorts = shortsOf(site, addressOf)
  const themes = themePartsOf(publication)
  return [
    ...publicationPages(site, publication, { addressOf, shorts, themes }),
    ...tableEntries(site, publication).map(tablePage),
    ...[textAmountsPage(publication, passagesOf(site, publication))].filter(page => page !== null),
  ]
}

/** Compares texts that are at hand. */
export function repeatsOf({ publications }: Pick<Site, 'publications'>): Repeats {
  const rows = new Map(
    publications.map(one => [publicationKey(one), rowOf(passagesOf({ publications: [one] }, one))] as const),
  )
  return (one, other) => {
    const [first, second] = [rows.get(publicationKey(one)), rows.get(publicationKey(other))]
    return first && second ? repeatsIn(first, second) : []
  }
}

function homePage(site: SiteFrame, matrix: HomePage['matrix']): HomePage {
  const newest = [...site.publications].sort((a, b) => newness(b).localeCompare(newness(a)))
  return {
    kind: 'home',
    ...simple('/', words.home),
    breadcrumb: breadcrumb(),
    matrix,
    newest: newest.slice(0, newestCount),
  }
}

// A text without a date is as new as the year it is about.
function newness({ metadata }: PublicationName): string {
  return metadata.published ?? `${metadata.year}`
}

/** The contents of a site with more chapters than this are not on its search page: it has to load on a phone. */
const mostChapters = 500

function searchPage(site: SiteFrame, digests: readonly TextDigest[]): SearchPage {
  const chapters = digests.reduce((sum, one) => sum + one.chapters.length, 0)
  const listed = chapters > mostChapters ? [] : digests
  return {
    kind: 'search',
    ...simple('/zoeken/', searchWords),
    years: yearsOf(site),
    themes: site.themes,
    publishers: publishersOf(site),
    contents: listed.map(({ publication, chapters }) => ({
      publication: { text: publication.metadata.title, address: publicationAddress(publication) },
      chapters: chapters.map(link => ({ ...link, text: nameInText(link.text, publication) })),
    })),
  }
}

function nameInText(name: string, { metadata }: PublicationName): string {
  return searchWords.inText(name, words.voices[metadata.kind].document, metadata.year)
}

function publishersOf({ publications }: SiteFrame): SearchPage['publishers'] {
  const names = new Map(publications.map(({ metadata }) => [metadata.publisher.slug, metadata.publisher.name]))
  return [...names].sort().map(([slug, name]) => ({ slug, name }))
}

function fixedPage(site: SiteFrame, slug: FixedPageSlug): FixedPage {
  const document = site.fixedPages[slug]
  const own = words.fixed[slug]
  const title = document.title ? textOf(document.title) : own.title
  return { kind: 'fixed', ...simple(`/${slug}/`, { title, description: own.description }), slug, document }
}

function notFoundPage(): NotFoundPage {
  return { kind: 'not-found', ...simple('/404.html', words.notFound) }
}

function simple(address: string, { title, description }: { title: string; description: string }) {
  const crumbs = breadcrumb({ text: title, address })
  return { address, canonical: address, title, heading: title, description, breadcrumb: crumbs }
}
