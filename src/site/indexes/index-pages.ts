import { permanentAddress } from '../../document/citable.ts'
import { publicationKey } from '../address.ts'
import { type PlaceAddresses, placeAddressesOf } from '../id-addresses.ts'
import { indexWords as say } from '../index-words.ts'
import type { PageLink } from '../page.ts'
import { breadcrumb } from '../page-links.ts'
import { type Passage, passagesOf } from '../passages.ts'
import type { Site } from '../site.ts'
import { amountPages } from './amount-pages.ts'
import { citationSeries } from './citation-entries.ts'
import { hubCrumb, indexFrame } from './index-frame.ts'
import type { CitationsPage, DeferredPage, IndexLink, IndexPage, TablePage, TermsPage } from './index-page.ts'
import { municipalityTexts } from './municipality-texts.ts'
import { repeatPairs } from './repeat-pairs.ts'
import { deferredSentences } from './sentence-groups.ts'
import { tablePages } from './table-pages.ts'
import { type SpotOf, termEntries } from './term-entries.ts'
import { topicPages } from './topic-pages.ts'

/** Every index, after the page that lists them. */
export function indexPages(site: Site): readonly (IndexPage | TablePage)[] {
  const passages = passagesOf(site)
  const addressOf = placeAddressesOf(site)
  const pages: readonly (IndexPage | TablePage)[] = [
    termsPage(site, passages),
    ...topicPages(site, passages),
    citationsPage(passages),
    ...tablePages(site),
    ...amountPages(site, passages),
    { ...indexFrame('/herhaald/', say.repeats), index: 'repeats', pairs: repeatPairs(site, passages) },
    municipalitiesPage(site, addressOf),
    deferredPage(site, passages),
  ]
  return [hubPage(pages.flatMap(linkOf)), ...pages]
}

function hubPage(links: readonly IndexLink[]): IndexPage {
  const frame = indexFrame(hubCrumb.address, say.hub)
  return { ...frame, breadcrumb: breadcrumb(hubCrumb), index: 'hub', links }
}

function termsPage(site: Site, passages: readonly Passage[]): TermsPage {
  const entries = termEntries(site, passages, spotFinder(passages))
  const letters = [...Map.groupBy(entries, ({ short }) => letterOf(short))].map(([letter, own]) => ({
    letter,
    id: letter === say.terms.other ? 'cijfers' : `letter-${letter.toLowerCase()}`,
    entries: own,
  }))
  return { ...indexFrame('/begrippen/', say.terms), index: 'terms', letters }
}

function letterOf(short: string): string {
  const letter = short.normalize('NFKD').slice(0, 1).toUpperCase()
  return /[A-Z]/.test(letter) ? letter : say.terms.other
}

/** Knows the name of every place that a permanent address can point at. */
function spotFinder(passages: readonly Passage[]): SpotOf {
  const spots = new Map<string, PageLink>()
  for (const { spot } of passages) {
    if (spot.id === null) continue
    const permanent = permanentAddress({ publication: publicationKey(spot.publication), id: spot.id })
    if (!spots.has(permanent)) spots.set(permanent, spot)
  }
  return permanent => spots.get(permanent) ?? null
}

function citationsPage(passages: readonly Passage[]): CitationsPage {
  return { ...indexFrame('/verwijzingen/', say.citations), index: 'citations', series: citationSeries(passages) }
}

function municipalitiesPage(site: Site, addressOf: PlaceAddresses): IndexPage {
  const texts = municipalityTexts(site, addressOf)
  return { ...indexFrame('/gemeenten/', say.municipalities), index: 'municipalities', texts }
}

function deferredPage(site: Site, passages: readonly Passage[]): DeferredPage {
  const phrases = site.deferrals ?? []
  const groups = deferredSentences(site, passages, phrases)
  return { ...indexFrame('/doorgeschoven/', say.deferred), index: 'deferred', phrases, groups }
}

/** A page in the list of indexes, with how much it holds; a part of an index is not listed by itself. */
function linkOf(page: IndexPage | TablePage): readonly IndexLink[] {
  const count = page.kind === 'index' ? countOf(page) : null
  if (count === null) return []
  return [{ text: page.title, address: page.address, description: page.description, count }]
}

function countOf(page: IndexPage): string | null {
  const sum = (lists: readonly (readonly unknown[])[]) => lists.reduce((total, list) => total + list.length, 0)
  switch (page.index) {
    case 'terms':
      return say.terms.count(sum(page.letters.map(({ entries }) => entries)))
    case 'citations':
      return say.citations.count(sum(page.series.flatMap(({ groups }) => groups.map(({ entries }) => entries))))
    case 'tables':
      return say.tables.count(sum(page.texts.map(({ entries }) => entries)))
    case 'amounts':
      return say.amounts.texts(page.texts.length)
    case 'topics':
      return say.topics.topics(page.laws.length + page.subjects.length)
    case 'repeats':
      return say.repeats.places(sum(page.pairs.map(({ entries }) => entries)))
    case 'municipalities':
      return say.municipalities.count(sum(page.texts.flatMap(({ groups }) => groups.map(({ topics }) => topics))))
    case 'deferred':
      return say.deferred.count(sum(page.groups.map(({ sentences }) => sentences)))
    default:
      return null
  }
}
