import type { PublicationName } from '../../document/publication.ts'
import type { TextDigest } from '../digest/text-digest.ts'
import { indexWords as say } from '../index-words.ts'
import type { PageLink } from '../page.ts'
import { breadcrumb } from '../page-links.ts'
import type { SiteFrame } from '../site.ts'
import { amountsPage } from './amount-pages.ts'
import { citationSeries } from './citation-entries.ts'
import { dividedIndex } from './divide-index.ts'
import { heldBy } from './held-by.ts'
import { hubCrumb, indexFrame } from './index-frame.ts'
import type { CitationsPage, DeferredPage, IndexLink, IndexPage, RepeatEntry, TermsPage } from './index-page.ts'
import { repeatPairs, repeatsAddress } from './repeat-pairs.ts'
import { groupsByText, inTime } from './sentence-groups.ts'
import { tablesPage } from './table-pages.ts'
import { type CountUses, termEntries } from './term-entries.ts'
import { topicPages } from './topic-pages.ts'

/** What two texts repeat of each other. */
export type Repeats = (one: PublicationName, other: PublicationName) => readonly RepeatEntry[]

/** Every index about all texts, after the page that lists them. The pages of single tables and amounts belong to a text. */
export function indexPages(
  site: SiteFrame,
  texts: readonly TextDigest[],
  repeats: Repeats,
  usesIn?: CountUses,
): readonly IndexPage[] {
  const pages: readonly IndexPage[] = [
    termsPage(site, texts, usesIn),
    ...topicPages(site, texts),
    citationsPage(texts),
    tablesPage(texts),
    amountsPage(texts),
    { ...indexFrame(repeatsAddress, say.repeats), index: 'repeats', pairs: repeatPairs(site, repeats) },
    municipalitiesPage(texts),
    deferredPage(site, texts),
  ]
  const chapters = new Map(texts.flatMap(one => one.chapters.map(({ address, text }) => [address, text] as const)))
  const chapterName = (address: string) => chapters.get(address) ?? say.spot.opening
  return [hubPage(pages.flatMap(linkOf)), ...pages.flatMap(page => dividedIndex(site, page, chapterName))]
}

function hubPage(links: readonly IndexLink[]): IndexPage {
  const frame = indexFrame(hubCrumb.address, say.hub)
  return { ...frame, breadcrumb: breadcrumb(hubCrumb), index: 'hub', links }
}

function termsPage(site: SiteFrame, texts: readonly TextDigest[], usesIn?: CountUses): TermsPage {
  const spots = new Map<string, PageLink>(texts.flatMap(one => Object.entries(one.spots)))
  const entries = termEntries(site, texts, permanent => spots.get(permanent) ?? null, usesIn)
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

function citationsPage(texts: readonly TextDigest[]): CitationsPage {
  const series = citationSeries(texts.flatMap(({ citings }) => citings))
  return { ...indexFrame('/verwijzingen/', say.citations), index: 'citations', series }
}

function municipalitiesPage(texts: readonly TextDigest[]): IndexPage {
  const own = inTime(texts).flatMap(({ municipality }) => municipality ?? [])
  return { ...indexFrame('/gemeenten/', say.municipalities), index: 'municipalities', texts: own }
}

function deferredPage(site: SiteFrame, texts: readonly TextDigest[]): DeferredPage {
  const phrases = site.deferrals ?? []
  const own = texts.map(({ publication, deferred }) => ({ publication, sentences: deferred }))
  return { ...indexFrame('/doorgeschoven/', say.deferred), index: 'deferred', phrases, groups: groupsByText(site, own) }
}

/** A page in the list of indexes, with how much it holds; a part of an index is not listed by itself. */
function linkOf(page: IndexPage): readonly IndexLink[] {
  const held = page.index === 'topic' ? null : heldBy(page)
  if (!held) return []
  const count = held.entries === 0 ? say.holdsNothing : held.inWords
  return [{ text: page.title, address: page.address, description: page.description, count }]
}
