import type { Term } from '../document/glossary.ts'
import { textOf } from '../document/text-of.ts'
import { walk } from '../document/walk.ts'
import { foldWord } from '../search/fold-word.ts'
import type { RelatedWords } from '../search/related-words.ts'
import type { Site } from './site.ts'

/** Which words search may ask for as well: citizens' words and those of the texts, abbreviations and their long forms. */
export function relatedWordsOf(site: Pick<Site, 'publications' | 'synonyms' | 'terms'>): readonly RelatedWords[] {
  const synonyms = (site.synonyms ?? []).map(({ people, texts }) => ({
    kind: 'synonym' as const,
    one: people,
    other: texts,
  }))
  return [...synonyms, ...abbreviationsOf(site)]
}

/** Where the texts define them, and what the glossary adds; one entry for each meaning. */
function abbreviationsOf(site: Pick<Site, 'publications' | 'terms'>): readonly RelatedWords[] {
  const defined = site.publications.flatMap(({ document }) =>
    [...walk(document)].flatMap(node =>
      node.type === 'abbreviation' ? [{ short: textOf(node), long: node.long }] : [],
    ),
  )
  const meanings = new Map<string, Pick<Term, 'short' | 'long'>>()
  for (const one of [...(site.terms ?? []), ...defined]) meanings.set(foldWord(`${one.short} ${one.long}`), one)
  return [...meanings.values()].map(({ short, long }) => ({ kind: 'abbreviation', one: [short], other: [long] }))
}
