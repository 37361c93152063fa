import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { SearchRecord } from '../../src/search/search-record.ts'
import type { IndexFile, IndexShard } from './index-shard.ts'
import { readShard } from './read-shard.ts'

/** Pagefind at work, in a process of its own. Its faults are thrown in its own words. */
export interface Pagefind {
  /** Makes a shard of records. */
  shardOf(records: Iterable<SearchRecord>): Promise<IndexShard>
  /** What Pagefind writes beside every index. */
  engine(): Promise<readonly IndexFile[]>
  close(): Promise<void>
}

/** What stands in every index beside that of these records alone; it is not written without a record. */
const anyRecord: SearchRecord = {
  url: '/',
  content: 'woord',
  language: 'nl',
  meta: { title: 'woord' },
  filters: { jaar: [], thema: [], soort: [], uitgever: [] },
}

/** Opens Pagefind. The process starts with the first records. */
export function openPagefind(): Pagefind {
  return {
    shardOf: async records => readShard(await indexFilesOf(records)),
    engine: async () => {
      const files = await indexFilesOf([anyRecord])
      return files.filter(({ path }) => !/\.pf_\w+$/.test(path))
    },
    close: async () => {
      await close()
    },
  }
}

// Pagefind can write the files itself, but says that it has before all of their bytes are there.
async function indexFilesOf(records: Iterable<SearchRecord>): Promise<readonly IndexFile[]> {
  const index = answered(await createIndex({ forceLanguage: 'nl' }), ({ index }) => index)
  // Pagefind takes them in this order, whether or not the one before is waited for.
  const added = Array.from(records, record => addRecord(index, record))
  for (const answer of await Promise.all(added)) answered(answer, ({ file }) => file)
  const files = answered(await index.getFiles(), ({ files }) => files)
  await index.deleteIndex()
  return files
}

function addRecord(index: PagefindIndex, { url, content, language, meta, filters }: SearchRecord) {
  const own = Object.entries(filters).map(([name, values]) => [name, [...values]])
  return index.addCustomRecord({ url, content, language, meta: { ...meta }, filters: Object.fromEntries(own) })
}

function answered<Answer extends { readonly errors: readonly string[] }, Value>(
  answer: Answer,
  read: (answer: Answer) => Value | undefined,
): Value {
  const value = read(answer)
  if (answer.errors.length > 0 || value === undefined) throw new Error(answer.errors.join('\n'))
  return value
}
