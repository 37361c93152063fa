import { textOf } from '../document/text-of.ts'
import { publicationAddress } from './address.ts'
import { comparisonsOf } from './comparison.ts'
import { placeAddressesOf } from './id-addresses.ts'
import { shortsOf } from './in-short.ts'
import { indexPages } from './indexes/index-pages.ts'
import { matrixOf } from './matrix.ts'
import type { FixedPage, HomePage, NotFoundPage, Page, SearchPage } from './page.ts'
import { breadcrumb, namedChapters } from './page-links.ts'
import { type AroundPublication, publicationPages } from './publication-pages.ts'
import { movedPages } from './redirects.ts'
import { searchWords } from './search-words.ts'
import type { FixedPageSlug, Site } from './site.ts'
import { themePages, themesPage, yearPages, yearThemePages } from './theme-pages.ts'
import { themeIndexOf, yearsOf } from './voice.ts'
import { words } from './words.ts'

const newestCount = 5

/** Every page of the site, as data: what it is about, where it stands, and what it shows. */
export function pagesOf(site: Site): readonly Page[] {
  const index = themeIndexOf(site)
  const matrix = matrixOf(site, index)
  const { addressOf, shorts } = aroundOf(site)
  return [
    homePage(site, matrix),
    ...yearPages(site, matrix),
    themesPage(matrix),
    ...themePages(site, index, { matrix, shorts }),
    ...yearThemePages(site, index, { matrix, shorts, comparisons: comparisonsOf(site) }),
    ...textPagesOf(site, index, { addressOf, shorts }),
    ...indexPages(site),
    searchPage(site),
    fixedPage(site, 'toegankelijkheid'),
    fixedPage(site, 'over'),
    notFoundPage(),
    ...movedPages(site),
  ]
}

/** The pages of the publications themselves: what an editor who changes a text wants to see first. */
export function textPagesOf(
  site: Site,
  index = themeIndexOf(site),
  around: Pick<AroundPublication, 'addressOf' | 'shorts'> = aroundOf(site),
): readonly Page[] {
  return site.publications.flatMap(publication =>
    publicationPages(site, publication, { ...around, themes: index.get(publication) }),
  )
}

function aroundOf(site: Site): Pick<AroundPublication, 'addressOf' | 'shorts'> {
  const addressOf = placeAddressesOf(site)
  return { addressOf, shorts: shortsOf(site, addressOf) }
}

function homePage(site: Site, matrix: HomePage['matrix']): HomePage {
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
function newness({ metadata }: Site['publications'][number]): string {
  return metadata.published ?? `${metadata.year}`
}

function searchPage(site: Site): SearchPage {
  return {
    kind: 'search',
    ...simple('/zoeken/', searchWords),
    years: yearsOf(site),
    themes: site.themes,
    publishers: publishersOf(site),
    contents: site.publications.map(publication => ({
      publication: { text: publication.metadata.title, address: publicationAddress(publication) },
      chapters: namedChapters(publication).map(({ link }) => ({ ...link, text: nameInText(link.text, publication) })),
    })),
  }
}

/** Two texts may have a chapter of one name: in a list of all texts its link says which text it is of. */
function nameInText(name: string, { metadata }: Site['publications'][number]): string {
  return searchWords.inText(name, words.voices[metadata.kind].document, metadata.year)
}

function publishersOf({ publications }: Site): SearchPage['publishers'] {
  const names = new Map(publications.map(({ metadata }) => [metadata.publisher.slug, metadata.publisher.name]))
  return [...names].sort().map(([slug, name]) => ({ slug, name }))
}

function fixedPage(site: Site, slug: FixedPageSlug): FixedPage {
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
