import type { Publication, PublicationName } from '../../document/publication.ts'
import { publicationKey } from '../address.ts'
import { indexWords } from '../index-words.ts'
import type { Passage } from '../passages.ts'
import { publicationLabel } from '../publication-label.ts'
import { sectionPlacesOf } from '../section-places.ts'
import type { SiteFrame } from '../site.ts'
import { amountsOf } from './find-amounts.ts'
import { foundSentences } from './found-sentences.ts'
import type { FoundSentence, SentenceGroup } from './index-page.ts'
import type { NameFinder } from './name-finder.ts'

/** Sentences of one text. */
export interface SentencesOfText {
  readonly publication: PublicationName
  readonly sentences: readonly FoundSentence[]
}

/** The sentences of one text in which a finder finds something. */
export function sentencesWith(find: NameFinder, passages: readonly Passage[]): readonly FoundSentence[] {
  return passages.flatMap(passage => foundSentences(passage, find(passage.text)))
}

/** A group for each text that has sentences, oldest first. */
export function groupsByText(
  site: Pick<SiteFrame, 'publications'>,
  texts: readonly SentencesOfText[],
): readonly SentenceGroup[] {
  return inTime(texts)
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ publication, sentences }) => ({
      heading: publicationLabel(site, publication),
      id: publicationKey(publication).replace('/', '-'),
      sentences,
    }))
}

/** In the order in which the texts were published; without a date, before the others of their year. */
export function inTime<T extends { readonly publication: PublicationName }>(texts: readonly T[]): readonly T[] {
  const when = ({ publication: { metadata } }: T) => metadata.published ?? `${metadata.year}`
  return texts.toSorted((one, other) => (when(one) < when(other) ? -1 : 1))
}

/** The sentences of one text that name an amount or a percentage, by the top section that they stand in. */
export function amountGroups(publication: Publication, passages: readonly Passage[]): readonly SentenceGroup[] {
  const places = sectionPlacesOf(publication)
  const headings = new Map(
    passages.filter(({ form }) => form === 'heading').map(({ text, spot }) => [spot.section, text]),
  )
  const topOf = ({ form, spot: { section } }: Passage): string => {
    if (form === 'note') return indexWords.amounts.notes
    const above = section === null ? undefined : places.get(section)?.path[0]
    return above ?? headings.get(section) ?? indexWords.amounts.opening
  }
  const found = passages
    .filter(({ form }) => form === 'text' || form === 'note')
    .map(passage => ({ top: topOf(passage), sentences: foundSentences(passage, amountsOf(passage)) }))
    .filter(({ sentences }) => sentences.length > 0)
  return [...Map.groupBy(found, ({ top }) => top)].map(([heading, parts], index) => ({
    heading,
    id: `deel-${index + 1}`,
    sentences: parts.flatMap(({ sentences }) => sentences),
  }))
}
