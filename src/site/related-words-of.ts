import type { Term } from '../document/glossary.ts'
import { foldWord } from '../search/fold-word.ts'
import type { RelatedWords } from '../search/related-words.ts'
import type { TextDigest } from './digest/text-digest.ts'
import type { SiteFrame } from './site.ts'

/** Which words search may ask for as well: citizens' words and those of the texts, abbreviations and their long forms. */
export function relatedWordsOf(
  site: Pick<SiteFrame, 'synonyms' | 'terms'>,
  texts: readonly Pick<TextDigest, 'abbreviations'>[],
): readonly RelatedWords[] {
  const synonyms = (site.synonyms ?? []).map(({ people, texts }) => ({
    kind: 'synonym' as const,
    one: people,
    other: texts,
  }))
  return [...synonyms, ...abbreviationsOf(site, texts)]
}

/** Where the texts define them, and what the glossary adds; one entry for each meaning. */
function abbreviationsOf(
  site: Pick<SiteFrame, 'terms'>,
  texts: readonly Pick<TextDigest, 'abbreviations'>[],
): readonly RelatedWords[] {
  const defined = texts.flatMap(({ abbreviations }) => abbreviations)
  const meanings = new Map<string, Pick<Term, 'short' | 'long'>>()
  for (const one of [...(site.terms ?? []), ...defined]) meanings.set(foldWord(`${one.short} ${one.long}`), one)
  return [...meanings.values()].map(({ short, long }) => ({ kind: 'abbreviation', one: [short], other: [long] }))
}
