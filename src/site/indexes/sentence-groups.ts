import type { Topic } from '../../document/glossary.ts'
import type { Publication } from '../../document/publication.ts'
import { publicationKey } from '../address.ts'
import { indexWords } from '../index-words.ts'
import type { Passage } from '../passages.ts'
import { publicationLabel } from '../publication-label.ts'
import { sectionPlacesOf } from '../section-places.ts'
import type { Site } from '../site.ts'
import { findAmounts } from './find-amounts.ts'
import { foundSentences, type Stretch } from './found-sentences.ts'
import type { SentenceGroup } from './index-page.ts'
import { nameFinder } from './name-finder.ts'

type Texts = Pick<Site, 'publications'>

/** The sentences that `find` finds, text by text, oldest first; a text without any has no group. */
function byText(
  site: Texts,
  passages: readonly Passage[],
  find: (text: string) => readonly Stretch[],
): readonly SentenceGroup[] {
  const own = Map.groupBy(passages, ({ spot }) => spot.publication)
  return inTime(site.publications).flatMap(publication => {
    const sentences = (own.get(publication) ?? []).flatMap(passage => foundSentences(passage, find(passage.text)))
    if (sentences.length === 0) return []
    const id = publicationKey(publication).replace('/', '-')
    return [{ heading: publicationLabel(site, publication), id, sentences }]
  })
}

/** Texts in the order in which they were published; without a date, before the others of their year. */
export function inTime(publications: readonly Publication[]): readonly Publication[] {
  const when = ({ metadata }: Publication) => metadata.published ?? `${metadata.year}`
  return publications.toSorted((one, other) => (when(one) < when(other) ? -1 : 1))
}

/** What each text says about a topic, by any of its names. */
export function topicSentences(
  site: Texts,
  passages: readonly Passage[],
  { name, aliases }: Pick<Topic, 'name' | 'aliases'>,
): readonly SentenceGroup[] {
  return byText(site, passages, nameFinder([name, ...aliases]))
}

/** The sentences with one of the phrases that leave something to later. */
export function deferredSentences(
  site: Texts,
  passages: readonly Passage[],
  phrases: readonly string[],
): readonly SentenceGroup[] {
  return byText(site, passages, nameFinder(phrases))
}

/** The sentences of one text that name an amount or a percentage, by the top section that they stand in. */
export function amountGroups(publication: Publication, passages: readonly Passage[]): readonly SentenceGroup[] {
  const places = sectionPlacesOf(publication)
  const own = passages.filter(({ spot }) => spot.publication === publication)
  const headings = new Map(own.filter(({ form }) => form === 'heading').map(({ text, spot }) => [spot.section, text]))
  const topOf = ({ form, spot: { section } }: Passage): string => {
    if (form === 'note') return indexWords.amounts.notes
    const above = section === null ? undefined : places.get(section)?.path[0]
    return above ?? headings.get(section) ?? indexWords.amounts.opening
  }
  const found = own
    .filter(({ form }) => form === 'text' || form === 'note')
    .map(passage => ({ top: topOf(passage), sentences: foundSentences(passage, findAmounts(passage.text)) }))
    .filter(({ sentences }) => sentences.length > 0)
  return [...Map.groupBy(found, ({ top }) => top)].map(([heading, parts], index) => ({
    heading,
    id: `deel-${index + 1}`,
    sentences: parts.flatMap(({ sentences }) => sentences),
  }))
}
