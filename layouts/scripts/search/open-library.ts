import type { Library } from '../../../src/search/answer-question.ts'
import {
  type PagefindIndex,
  type PagefindModule,
  pagefindIndex,
  pagefindRanking,
} from '../../../src/search/pagefind-index.ts'
import type { SearchBasics } from '../../../src/site/search-library.ts'
import type { SearchAddresses } from './messages.ts'

/** A library whose index can give its records, and that knows when a part of it did not arrive. */
export interface OpenLibrary extends Library {
  readonly index: PagefindIndex
  /** Throws when a file of the index could not be loaded: Pagefind would pass it over, and "nothing found" be untrue. */
  checkLoaded(): void
}

/** Loads the index and the related words at once. Rejects when one of them cannot be had. */
export async function openLibrary({
  pagefind: address,
  base,
  basics,
  vocabulary,
}: SearchAddresses): Promise<OpenLibrary> {
  const failures = watchLoading()
  const [pagefind, { records, facets, related }] = await Promise.all([
    openPagefind(address, base),
    json<SearchBasics>(basics),
  ])
  let words: Promise<ReadonlySet<string>> | undefined
  return {
    index: pagefindIndex(pagefind, records),
    facets,
    related,
    vocabulary: () => (words ??= json<readonly string[]>(vocabulary).then(all => new Set(all))),
    checkLoaded: () => {
      if (failures.length > 0) throw new Error(failures.join(', '))
    },
  }
}

async function openPagefind(address: string, baseUrl: string): Promise<PagefindModule> {
  const pagefind: PagefindModule = await import(address)
  await pagefind.options({ baseUrl, ranking: pagefindRanking })
  await pagefind.init()
  return pagefind
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address)
  return response.json()
}

/** Keeps a list of what could not be loaded in this worker. */
function watchLoading(): readonly string[] {
  const failures: string[] = []
  const load = globalThis.fetch.bind(globalThis)
  globalThis.fetch = async (...request) => {
    const response = await load(...request).catch(error => {
      failures.push(String(request[0]))
      throw error
    })
    if (!response.ok) {
      failures.push(String(request[0]))
      throw new Error(`${response.status} ${response.url}`)
    }
    return response
  }
  return failures
}
