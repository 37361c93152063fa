import { CborReader } from './cbor-reader.ts'
import type { IndexFile, IndexShard, ShardFilter } from './index-shard.ts'
import { unpacked } from './packed-file.ts'

const emptyShard: IndexShard = { pages: [], fields: [], filters: [], words: Buffer.alloc(0) }

/**
 * Reads the files that Pagefind (1.5) made of some records. Source: the forms in `pagefind/src/index/index_*.rs`.
 * Records without a word are no pages; without any page there is no meta file, and the shard is empty.
 */
export function readShard(files: readonly IndexFile[]): IndexShard {
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  const contentAt = (path: string): Uint8Array => {
    const content = contents.get(path)
    if (!content) throw new Error(`the Pagefind index has no ${path}`)
    return content
  }
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))
  if (!meta) return emptyShard
  const { pages, chunks, filters, fields } = readMeta(unpacked(meta.content))
  return {
    pages: pages.map(page => ({ ...page, fragment: contentAt(`fragment/${page.name}.pf_fragment`) })),
    fields,
    filters: filters.map(name => readFilter(unpacked(contentAt(`filter/${name}.pf_filter`)))),
    words: Buffer.concat(chunks.map(name => wordsIn(unpacked(contentAt(`index/${name}.pf_index`))))),
  }
}

/** `[version, [[page, words]…], [[from, to, chunk]…], [[filter, file]…], sorts, fields]` */
function readMeta(bytes: Buffer) {
  const reader = new CborReader(bytes)
  const text = () => reader.text()
  reader.length()
  reader.text()
  const pages = reader.items(() => {
    reader.length()
    return { name: reader.text(), wordCount: reader.number() }
  })
  const chunks = reader.items(() => reader.items(text))
  const filters = reader.items(() => reader.items(text))
  if (reader.length() > 0) throw new Error('the Pagefind index has sorts, which are not known here')
  const fields = reader.items(text)
  return { pages, chunks: chunks.map(([, , name = '']) => name), filters: filters.map(([, name = '']) => name), fields }
}

/** `[filter, [[value, [page…]]…]]` */
function readFilter(bytes: Buffer): ShardFilter {
  const reader = new CborReader(bytes)
  reader.length()
  const name = reader.text()
  const values = reader.items(() => {
    reader.length()
    return { value: reader.text(), pages: reader.items(() => reader.number()) }
  })
  return { name, values }
}

/** What stands between the heads and the end of `[[word…]]`. */
function wordsIn(bytes: Buffer): Buffer {
  const reader = new CborReader(bytes)
  reader.length()
  reader.length()
  return bytes.subarray(reader.at)
}
