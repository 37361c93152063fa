import { createHash } from 'node:crypto'
import { cutChunks, rangesOf } from './cut-chunks.ts'
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

/** Packs files of the index and puts them where they belong. */
export type PlaceUnpacked = (files: readonly IndexFile[]) => Promise<void>

/** So many files are packed beside each other; what is to be packed is held no longer than that. */
const packedAtOnce = 16

/**
 * Joins shards into the index that Pagefind makes of all their records at once, in the order of the shards. The same
 * shards always give the same bytes. The bytes of their words are rewritten, so that shards can be joined once.
 * Input: `engine` is what Pagefind writes beside an index; `place` gets words, filters, and the list of them all, a few
 * files at a time.
 * Throws when there are no records: a search that finds nothing is a fault.
 */
export async function joinShards(
  shards: readonly IndexShard[],
  engine: readonly IndexFile[],
  place: PlaceUnpacked,
): Promise<JoinedIndex> {
  const entryFile = engine.find(({ path }) => path === 'pagefind-entry.json')
  if (!entryFile) throw new Error('Pagefind wrote no pagefind-entry.json')
  const entry: Entry = JSON.parse(new TextDecoder().decode(entryFile.content))
  const [language = ''] = Object.keys(entry.languages)
  const placed = placeShards(shards)
  const pages = placed.reduce((sum, one) => sum + one.pages.length, 0)
  if (pages === 0) throw new Error('no records for the search index')
  const meta = await joinContents(placed, { version: entry.version, language, place })
  const hash = nameFor(language, meta, metaLength, new Set())
  await place([{ path: `pagefind.${hash}.pf_meta`, content: meta }])
  const languages = { [language]: { ...entry.languages[language], hash, page_count: pages } }
  return {
    fragments: placed.map(one =>
      one.pages.map(({ fragment }, index) => ({
        path: `fragment/${one.names[index]}.pf_fragment`,
        content: fragment,
      })),
    ),
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

/** What joined contents are named by, and where they go. */
interface ContentsOptions {
  readonly version: string
  readonly language: string
  readonly place: PlaceUnpacked
}

/** Places the files of words and filters. Output: the list of everything. */
async function joinContents(
  shards: readonly PlacedShard[],
  { version, language, place }: ContentsOptions,
): Promise<Buffer> {
  const fields = [...new Set(shards.flatMap(one => one.fields))].sort()
  if (fields.length > mostFields) throw new Error(`a search index has at most ${mostFields} fields here`)
  const wordsOf = (one: PlacedShard) =>
    shardWords(one.words, { firstPage: one.firstPage, fields: one.fields.map(name => fields.indexOf(name)) })
  const taken = new Set<string>()
  const named = <Part extends { readonly bytes: Buffer }>(part: Part) => ({
    ...part,
    name: nameFor(language, part.bytes, usualLength, taken),
  })
  const words = joinWords(shards.map(wordsOf), stretchEnds(shards))
  const chunks: { first: string; last: string; name: string }[] = []
  for (const batch of inBatches(cutChunks(words), packedAtOnce)) {
    const own = batch.map(named)
    await place(own.map(({ name, bytes }) => ({ path: `index/${name}.pf_index`, content: bytes })))
    for (const { first, last, name } of own) chunks.push({ first, last, name })
  }
  const filters = joinFilters(shards).map(named)
  await place(filters.map(({ name, bytes }) => ({ path: `filter/${name}.pf_filter`, content: bytes })))
  const pages = shards.flatMap(one =>
    one.pages.map(({ wordCount }, index) => ({ wordCount, name: one.names[index] ?? '' })),
  )
  const ranges = rangesOf(chunks)
  const listed = chunks.map(({ name }, index) => ({ from: '', to: '', ...ranges[index], name }))
  return metaBytes({ version, pages, chunks: listed, filters, fields })
}

/** So many words of the longest shard are between two ends. */
const wordsInStretch = 200

/** Words at even distances: what all shards have between two of them is joined together. */
function stretchEnds(shards: readonly PlacedShard[]): readonly string[] {
  const longest = shards.reduce((most, one) => (one.words.length > most.words.length ? one : most))
  const ends: string[] = []
  let count = 0
  // Read as it stands.
  for (const { word } of shardWords(longest.words, { firstPage: 0, fields: [...longest.fields.keys()] })) {
    count += 1
    if (count % wordsInStretch === 0) ends.push(word)
  }
  return ends
}

function* inBatches<T>(all: Iterable<T>, size: number): Generator<readonly T[]> {
  let batch: T[] = []
  for (const one of all) {
    batch.push(one)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function nameFor(language: string, content: Uint8Array, length: number, taken: Set<string>): string {
  const hash = createHash('sha256').update(content).digest('hex')
  return freeName(`${language}_${hash.slice(0, length)}`, content, taken)
}
