import { createHash } from 'node:crypto'
import { cutChunks } from './cut-chunks.ts'
import { freeName } from './free-name.ts'
import type { IndexFile, IndexShard } from './index-shard.ts'
import { joinFilters } from './join-filters.ts'
import { joinWords } from './join-words.ts'
import { metaBytes } from './meta-bytes.ts'
import { mostFields, shardWords } from './shard-words.ts'

/** One index of all shards, in files. */
export interface JoinedIndex {
  /** The fragments of each shard. */
  readonly fragments: readonly (readonly IndexFile[])[]
  /** Words, filters, and the list of them all; still to be packed. */
  readonly unpacked: readonly IndexFile[]
  /** What a browser begins with: Pagefind's own files, and which list it is to load. */
  readonly engine: readonly IndexFile[]
}

/** `pagefind-entry.json`; the only language of an index is its key. */
interface Entry {
  readonly version: string
  readonly languages: Readonly<Record<string, object>>
}

/** A shard with the number of its first page in the joined index, and what its pages are called there. */
interface PlacedShard extends IndexShard {
  readonly firstPage: number
  readonly names: readonly string[]
}

/** The length of a hash in a name, as Pagefind has it. */
const [usualLength, metaLength] = [7, 10]

/**
 * Joins shards into the index that Pagefind makes of all their records at once, in the order of the shards. The same
 * shards always give the same bytes. Input: `engine` is what Pagefind writes beside an index.
 * Throws when there are no records: a search that finds nothing is a fault.
 */
export function joinShards(shards: readonly IndexShard[], engine: readonly IndexFile[]): JoinedIndex {
  const entryFile = engine.find(({ path }) => path === 'pagefind-entry.json')
  if (!entryFile) throw new Error('Pagefind wrote no pagefind-entry.json')
  const entry: Entry = JSON.parse(new TextDecoder().decode(entryFile.content))
  const [language = ''] = Object.keys(entry.languages)
  const placed = placeShards(shards)
  const { files, meta } = joinContents(placed, entry.version, language)
  const hash = nameFor(language, meta, metaLength, new Set())
  const pages = placed.reduce((sum, one) => sum + one.pages.length, 0)
  if (pages === 0) throw new Error('no records for the search index')
  const languages = { [language]: { ...entry.languages[language], hash, page_count: pages } }
  return {
    fragments: placed.map(one =>
      one.pages.map(({ fragment }, index) => ({
        path: `fragment/${one.names[index]}.pf_fragment`,
        content: fragment,
      })),
    ),
    unpacked: [...files, { path: `pagefind.${hash}.pf_meta`, content: meta }],
    engine: [
      ...engine.filter(file => file !== entryFile),
      { path: entryFile.path, content: new TextEncoder().encode(JSON.stringify({ ...entry, languages })) },
    ],
  }
}

function placeShards(shards: readonly IndexShard[]): readonly PlacedShard[] {
  const taken = new Set<string>()
  let firstPage = 0
  return shards.map(shard => {
    const names = shard.pages.map(({ name, fragment }) => freeName(name, fragment, taken))
    firstPage += shard.pages.length
    return { ...shard, names, firstPage: firstPage - shard.pages.length }
  })
}

/** The files of words and filters, and the list of everything. */
function joinContents(shards: readonly PlacedShard[], version: string, language: string) {
  const fields = [...new Set(shards.flatMap(one => one.fields))].sort()
  if (fields.length > mostFields) throw new Error(`a search index has at most ${mostFields} fields here`)
  const words = joinWords(
    shards.map(one =>
      shardWords(one.words, { firstPage: one.firstPage, fields: one.fields.map(name => fields.indexOf(name)) }),
    ),
  )
  const taken = new Set<string>()
  const chunks = cutChunks(words).map(one => ({ ...one, name: nameFor(language, one.bytes, usualLength, taken) }))
  const filters = joinFilters(shards).map(one => ({ ...one, name: nameFor(language, one.bytes, usualLength, taken) }))
  const pages = shards.flatMap(one =>
    one.pages.map(({ wordCount }, index) => ({ wordCount, name: one.names[index] ?? '' })),
  )
  return {
    files: [
      ...chunks.map(({ name, bytes }) => ({ path: `index/${name}.pf_index`, content: bytes })),
      ...filters.map(({ name, bytes }) => ({ path: `filter/${name}.pf_filter`, content: bytes })),
    ],
    meta: metaBytes({ version, pages, chunks, filters, fields }),
  }
}

function nameFor(language: string, content: Uint8Array, length: number, taken: Set<string>): string {
  const hash = createHash('sha256').update(content).digest('hex')
  return freeName(`${language}_${hash.slice(0, length)}`, content, taken)
}
