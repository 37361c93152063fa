import type { FoundRecord } from './found-record.ts'
import type { Sighting, WordIndex } from './word-index.ts'

/** What is used of Pagefind's own module (`pagefind.js`, version 1.5). */
export interface PagefindModule {
  options(options: object): Promise<void>
  init(): Promise<void>
  search(term: string | null, options?: object): Promise<PagefindAnswer>
}

export interface PagefindAnswer {
  readonly results: readonly {
    readonly id: string
    readonly score: number
    readonly matchedMetaFields?: readonly string[]
    data(): Promise<FoundRecord>
  }[]
  readonly unfilteredResultCount: number
}

/** An index of Pagefind, with a way to load what it found. */
export interface PagefindIndex extends WordIndex {
  record(id: string): Promise<FoundRecord>
}

/**
 * Pagefind's ranking is asked for one word at a time, so what it weighs between words is switched off: a match of
 * title or field is weighed by `rankRecords`, and a longer word that only begins with the word counts for little.
 */
export const pagefindRanking = {
  termSimilarity: 3,
  pageLength: 0.35,
  termSaturation: 1.2,
  termFrequency: 1,
  diacriticSimilarity: 0,
  metaWeights: Object.fromEntries(
    ['title', 'publicatie', 'soort', 'jaar', 'datum', 'thema', 'kop', 'pad', 'delen', 'sleutels', 'vorm', 'rol'].map(
      name => [name, 0],
    ),
  ),
}

/** Asks Pagefind for words. Every question is asked once; `size` is the number of records in the index. */
export function pagefindIndex(pagefind: PagefindModule, size: number): PagefindIndex {
  const loaders = new Map<string, () => Promise<FoundRecord>>()
  const answers = new Map<string, Promise<PagefindAnswer>>()
  const ask = (term: string | null, filters: object = {}): Promise<PagefindAnswer> => {
    const key = JSON.stringify([term, filters])
    const answer = answers.get(key) ?? pagefind.search(term, { filters })
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer.then(found => {
      for (const result of found.results) loaders.set(result.id, () => result.data())
      return found
    })
  }
  const idsOf = (answer: PagefindAnswer) => new Set(answer.results.map(({ id }) => id))
  return {
    size,
    // In double quotes Pagefind looks for the stem itself; without, it falls back on words that are spelt alike.
    exactly: words => ask(`"${words.replaceAll('"', '')}"`).then(idsOf),
    around: word => ask(word).then(answer => sightingsOf(answer, size)),
    having: (facet, value) => ask(null, { [facet]: value }).then(idsOf),
    record: id => loaders.get(id)?.() ?? Promise.reject(new Error(`no record ${id}`)),
  }
}

/** Takes the rarity of the word out of Pagefind's score: what is left says how much each text says the word. */
function sightingsOf({ results, unfilteredResultCount }: PagefindAnswer, size: number): ReadonlyMap<string, Sighting> {
  const rarity = rarityOf(unfilteredResultCount, size)
  return new Map(
    results.map(({ id, score, matchedMetaFields }) => [
      id,
      { weight: score / rarity, fields: matchedMetaFields ?? [] },
    ]),
  )
}

/** The inverse document frequency of BM25, as Pagefind computes it. */
export function rarityOf(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5))
}
