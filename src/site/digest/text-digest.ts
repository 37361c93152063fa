import { permanentAddress } from '../../document/citable.ts'
import type { Publication, PublicationName } from '../../document/publication.ts'
import { textOf } from '../../document/text-of.ts'
import { walk } from '../../document/walk.ts'
import { publicationKey } from '../address.ts'
import { type PagePlaces, placeAddressesOf, placesOf } from '../id-addresses.ts'
import { amountsInWords } from '../indexes/amount-pages.ts'
import { type Citing, citingsIn } from '../indexes/citation-entries.ts'
import type { FoundSentence, ListedTable, MunicipalitiesPage } from '../indexes/index-page.ts'
import { municipalityText } from '../indexes/municipality-texts.ts'
import { countedWords, type NameCounts, nameCountsOf } from '../indexes/name-counts.ts'
import { nameFinder } from '../indexes/name-finder.ts'
import { sentencesWith } from '../indexes/sentence-groups.ts'
import { tableEntries } from '../indexes/table-entries.ts'
import { type DefinedTerm, definedIn } from '../indexes/term-entries.ts'
import type { PageLink } from '../page.ts'
import { namedChapters } from '../page-links.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { countWords } from '../said-words.ts'
import { wordsFor } from '../search-records.ts'
import type { Site, SiteFrame } from '../site.ts'
import { named } from './named.ts'
import { type ThemeDigest, themeDigestsOf } from './theme-digest.ts'

/**
 * What the pages about all texts know of one text: plain data, that can be kept and sent, and that is small beside the
 * text. Pages about all texts are made from digests alone.
 */
export interface TextDigest {
  readonly publication: PublicationName
  readonly chapters: readonly PageLink[]
  /** Each chapter page with the ids that stand on it. */
  readonly places: readonly PagePlaces[]
  readonly headings: readonly (readonly [id: string, text: string])[]
  readonly themes: readonly ThemeDigest[]
  /** How many words the text has, notes and what editors added left out. */
  readonly words: number
  readonly defined: readonly DefinedTerm[]
  readonly names: NameCounts
  /** The places that the glossary cites, by permanent address. */
  readonly spots: Readonly<Record<string, PageLink>>
  readonly citings: readonly Citing[]
  /** The sentences about each topic, by its name. */
  readonly topics: Readonly<Record<string, readonly FoundSentence[]>>
  readonly deferred: readonly FoundSentence[]
  /** How many amounts it names, in words; null when none. */
  readonly amounts: string | null
  readonly tables: readonly ListedTable[]
  readonly municipality: MunicipalitiesPage['texts'][number] | null
  /** Every abbreviation where the text defines it, notes included. */
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[]
  /** Every word of the text, folded, as search knows it, in one string: thousands of strings a text would fill the memory. */
  readonly vocabulary: string
}

/** Makes the digest of a text. Only the names of other texts matter to it. */
export function digestOf(site: SiteFrame, publication: Publication): TextDigest {
  const passages = passagesOf(site, publication)
  const own = { ...placesOf(publication), publication: named(publication) }
  const defined = passages.flatMap(definedIn)
  const counted = countedWords(passages, [
    ...(site.terms ?? []).map(({ short }) => short),
    ...defined.map(({ short }) => short),
  ])
  return {
    ...own,
    chapters: namedChapters(publication).map(({ link }) => link),
    headings: headingsOf(publication),
    themes: themeDigestsOf(publication, counted),
    words: countWords([publication.document], counted.lengths),
    defined,
    names: nameCountsOf(counted),
    spots: spotsFor(site, publication, passages),
    citings: passages.flatMap(citingsIn),
    topics: topicsIn(site, passages),
    deferred: sentencesWith(nameFinder(site.deferrals ?? []), passages),
    amounts: amountsInWords(passages),
    tables: tableEntries(site, publication).map(({ publication: _, table: __, ...listed }) => listed),
    municipality: municipalityText(publication, placeAddressesOf([own])),
    abbreviations: abbreviationsIn(publication),
    vocabulary: [...wordsFor(publication, counted)].join(' '),
  }
}

/** The digests of all texts of a site. */
export function digestsOf(site: Site): readonly TextDigest[] {
  return site.publications.map(publication => digestOf(site, publication))
}

/** Every word of some texts, folded. */
export function vocabularyOf(texts: readonly Pick<TextDigest, 'vocabulary'>[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { vocabulary } of texts) for (const word of vocabulary.split(' ')) words.add(word)
  // A text without a word.
  words.delete('')
  return words
}

function headingsOf({ document }: Publication): TextDigest['headings'] {
  const headings: (readonly [id: string, text: string])[] = []
  for (const node of walk(document))
    if (node.type === 'section' && node.id) headings.push([node.id, textOf(node.heading)])
  return headings
}

function abbreviationsIn({ document }: Publication): TextDigest['abbreviations'] {
  const found: { short: string; long: string }[] = []
  for (const node of walk(document))
    if (node.type === 'abbreviation') found.push({ short: textOf(node), long: node.long })
  return found
}

/** The first place with each permanent address that the glossary names. */
function spotsFor(
  { terms = [] }: SiteFrame,
  publication: Publication,
  passages: readonly Passage[],
): TextDigest['spots'] {
  const asked = new Set(terms.flatMap(({ definedAt }) => definedAt))
  const spots = new Map<string, PageLink>()
  for (const { spot } of passages) {
    if (spot.id === null) continue
    const permanent = permanentAddress({ publication: publicationKey(publication), id: spot.id })
    if (asked.has(permanent) && !spots.has(permanent)) spots.set(permanent, { text: spot.text, address: spot.address })
  }
  return Object.fromEntries(spots)
}

function topicsIn({ topics = [] }: SiteFrame, passages: readonly Passage[]): TextDigest['topics'] {
  return Object.fromEntries(
    topics
      .map(({ name, aliases }) => [name, sentencesWith(nameFinder([name, ...aliases]), passages)] as const)
      .filter(([, sentences]) => sentences.length > 0),
  )
}
