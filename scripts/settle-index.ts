import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

/** A file of a search index. */
export interface IndexFile {
  readonly path: string
  readonly content: Uint8Array
}

/** What every packed file of a Pagefind index begins with, when it is unpacked. */
const signature = 'pagefind_dcd'

/** The place of the filters in the meta file: `[version, pages, chunks, filters, …]`. */
const filtersPlace = 3

/**
 * Puts a Pagefind index (1.5) in order: it writes the filters, and the values of each, in an order of chance, so that
 * the same records gave other bytes every time. The files that change are named anew by what is in them.
 */
export function settleIndex(files: readonly IndexFile[], language: string): readonly IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')
  if (!meta || !entry) throw new Error('no Pagefind index: pagefind-entry.json or the meta file is missing')
  const names = new Map<string, string>()
  const settled = files
    .filter(file => file !== meta && file !== entry)
    .map(file => {
      if (!file.path.endsWith('.pf_filter')) return file
      const bytes = sortedAt(unpacked(file.content), 1)
      const name = nameFor(language, bytes, 7)
      names.set(nameIn(file.path), name)
      return { path: file.path.replace(nameIn(file.path), name), content: packed(bytes) }
    })
  const bytes = sortedAt(renamed(unpacked(meta.content), names), filtersPlace)
  const name = nameFor(language, bytes, 10)
  const metaPath = meta.path.replace(nameIn(meta.path), name)
  const entryText = new TextDecoder().decode(entry.content).replace(nameIn(meta.path), name)
  return [
    ...settled,
    { path: metaPath, content: packed(bytes) },
    { path: entry.path, content: new TextEncoder().encode(entryText) },
  ]
}

/** `nl_19c6ee5` in `filter/nl_19c6ee5.pf_filter`. */
function nameIn(path: string): string {
  return /([a-z]+_[0-9a-f]+)\.pf_\w+$/.exec(path)?.[1] ?? path
}

function nameFor(language: string, bytes: Buffer, length: number): string {
  return `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, length)}`
}

function unpacked(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content)
  if (bytes.subarray(0, signature.length).toString('latin1') !== signature)
    throw new Error('a file of the Pagefind index is not of the form that is known here')
  return bytes.subarray(signature.length)
}

function packed(bytes: Buffer): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature, 'latin1'), bytes]), { level: 9 })
}

/** Names have one length, so that they can be replaced where they stand. */
function renamed(bytes: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const old = new RegExp([...names.keys()].join('|') || '$^', 'g')
  return Buffer.from(
    bytes.toString('latin1').replaceAll(old, name => names.get(name) ?? name),
    'latin1',
  )
}

/** The same array with the items of its item at `place` in order of their bytes. Input: an array in CBOR (RFC 8949). */
function sortedAt(bytes: Buffer, place: number): Buffer {
  const outer = arrayAt(bytes, 0)
  const start = outer.items[place]?.start
  if (start === undefined) throw new Error('a file of the Pagefind index has another shape than is known here')
  const inner = arrayAt(bytes, start)
  const items = inner.items.map(item => bytes.subarray(item.start, item.end)).sort(Buffer.compare)
  return Buffer.concat([bytes.subarray(0, inner.first), ...items, bytes.subarray(inner.end)])
}

interface Span {
  readonly start: number
  readonly end: number
}

interface ArraySpan extends Span {
  /** Where the first item begins. */
  readonly first: number
  readonly items: readonly Span[]
}

/** An array of definite length and where its items stand. */
function arrayAt(bytes: Buffer, start: number): ArraySpan {
  const { major, value, next } = headAt(bytes, start)
  if (major !== 4) throw new Error('a file of the Pagefind index has no array where one is known')
  const items: Span[] = []
  let end = next
  for (let count = 0; count < value; count += 1) {
    const item = { start: end, end: endOf(bytes, end) }
    items.push(item)
    end = item.end
  }
  return { start, end, first: next, items }
}

/** Where a value ends: a number, a string, or an array of values. */
function endOf(bytes: Buffer, start: number): number {
  const { major, value, next } = headAt(bytes, start)
  if (major <= 1 || major === 7) return next
  if (major === 2 || major === 3) return next + value
  return arrayAt(bytes, start).end
}

interface Head {
  readonly major: number
  readonly value: number
  readonly next: number
}

function headAt(bytes: Buffer, at: number): Head {
  const byte = bytes.readUInt8(at)
  const [major, short] = [byte >> 5, byte & 31]
  if (short < 24) return { major, value: short, next: at + 1 }
  const size = { 24: 1, 25: 2, 26: 4 }[short]
  if (size === undefined) throw new Error('a file of the Pagefind index holds a number that is not known here')
  return { major, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size }
}
