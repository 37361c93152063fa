import type { RelatedWords } from '../search/related-words.ts'
import type { FacetName } from '../search/search-record.ts'
import type { TextDigest } from './digest/text-digest.ts'
import { relatedWordsOf } from './related-words-of.ts'
import type { SiteFrame } from './site.ts'
import { kinds, yearsOf } from './voice.ts'
import { words } from './words.ts'

/** What search loads beside the index before the first answer: the values of its filters and related words. */
export interface SearchBasics {
  readonly records: number
  readonly facets: Readonly<Record<FacetName, readonly string[]>>
  readonly related: readonly RelatedWords[]
}

/** The file `/zoeken/basics.json`. Input: the number of records in the index. */
export function searchBasicsOf(site: SiteFrame, texts: readonly TextDigest[], records: number): SearchBasics {
  const publishers = new Set(site.publications.map(({ metadata }) => metadata.publisher.slug))
  return {
    records,
    facets: {
      jaar: yearsOf(site).map(String),
      thema: site.themes.map(({ slug }) => slug),
      soort: kinds.map(kind => words.voices[kind].document.toLowerCase()),
      uitgever: [...publishers].sort(),
    },
    related: relatedWordsOf(site, texts),
  }
}
