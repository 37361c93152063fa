import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { writeSearchIndex } from '../scripts/search-index/write-search-index.ts'
import { type Answer, answerQuestion, type Library, type Question } from '../src/search/answer-question.ts'
import type { FoundRecord } from '../src/search/found-record.ts'
import { pagefindIndex } from '../src/search/pagefind-index.ts'
import type { SearchRecord } from '../src/search/search-record.ts'
import { digestsOf, vocabularyOf } from '../src/site/digest/text-digest.ts'
import { searchBasicsOf } from '../src/site/search-library.ts'
import { searchRecordsOf } from '../src/site/search-records.ts'
import type { Site } from '../src/site/site.ts'
import { serveIndex } from './served-index.ts'

/** The real search of a site, with Pagefind's own WebAssembly, outside a browser. */
export interface SearchEngine {
  readonly library: Library
  ask(query: string, question?: Partial<Question>): Promise<Answer>
  /** The first results in the order in which a reader sees them. */
  first(answer: Answer, count: number): Promise<readonly FoundRecord[]>
  /** The address of the section that shows this hit: its own, or for a table or note that of the text around it. */
  holderOf(url: string): string
  close(): Promise<void>
}

/** Writes the index of a site and opens it. Only one can be open at a time in a process: Pagefind keeps its state. */
export async function openSearch(site: Site): Promise<SearchEngine> {
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync('.cache/search-')
  const records = searchRecordsOf(site)
  await writeSearchIndex(folder, Map.groupBy(records, ({ meta }) => meta.publicatie).values())
  const { pagefind, close } = await serveIndex(folder)
  const index = pagefindIndex(pagefind, records.length)
  const digests = digestsOf(site)
  const vocabulary = vocabularyOf(digests)
  const holders = holdersOf(records)
  const library = { index, ...searchBasicsOf(site, digests, records.length), vocabulary: async () => vocabulary }
  return {
    library,
    ask: (query, question = {}) => answerQuestion(library, { query, chosen: {}, literal: false, ...question }),
    first: ({ groups }, count) =>
      Promise.all(
        groups
          .flatMap(({ ids }) => ids)
          .slice(0, count)
          .map(id => index.record(id)),
      ),
    holderOf: url => holders.get(url) ?? url,
    close: async () => {
      await close()
      rmSync(folder, { recursive: true })
    },
  }
}

// A table and a note follow the section that shows them.
function holdersOf(records: readonly SearchRecord[]): ReadonlyMap<string, string> {
  let holder = ''
  return new Map(
    records.map(({ url, meta }) => {
      if (meta.vorm === 'text') holder = url
      return [url, holder]
    }),
  )
}
