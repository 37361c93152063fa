import { CborReader } from './cbor-reader.ts'

/**
 * The pages of a shard where a word stands: a piece of packed bytes that goes into the joined index as it is, all but
 * the number of its first page. Each page is `[pages since the last, [place…], [place in a field…]]`.
 */
export interface Sightings {
  readonly bytes: Buffer
  /** From behind the number of the first page. */
  readonly start: number
  readonly end: number
  /** How many pages there are, and the first and the last, by their number in the joined index. */
  readonly pages: number
  readonly first: number
  readonly last: number
  /** How much this counts for in the size of a chunk. */
  readonly size: number
}

/** A word of a shard. `variants` are its spellings with accents, apart from the spelling without. */
export interface ShardWord {
  readonly word: string
  readonly sightings: Sightings | null
  readonly variants: readonly { readonly form: string; readonly sightings: Sightings | null }[]
}

/** How a shard stands in the joined index: the number of its first page there, and the number of each of its fields. */
export interface ShardPlace {
  readonly firstPage: number
  readonly fields: readonly number[]
}

/** The number of a field is written as one below 0, in one byte when there are no more of them: that can be replaced where it stands. */
export const mostFields = 24

/** The kind of a number below 0, as it stands in its first byte (CBOR, RFC 8949). */
const belowZero = 1

/**
 * The words of a shard, `[word, [page…], [[form, [page…]]…]]` each, as they are to stand in the joined index. Fields get
 * their number there in these very bytes: a copy of all of them is half a gigabyte for 100,000 sections.
 */
export function* shardWords(words: Uint8Array, place: ShardPlace): Generator<ShardWord> {
  const { buffer, byteOffset, length } = words
  const reader = new CborReader(Buffer.from(buffer, byteOffset, length))
  while (reader.hasMore) {
    reader.length()
    yield {
      word: reader.text(),
      sightings: readSightings(reader, place),
      variants: reader.items(() => {
        reader.length()
        return { form: reader.text(), sightings: readSightings(reader, place) }
      }),
    }
  }
}

function readSightings(reader: CborReader, { firstPage, fields }: ShardPlace): Sightings | null {
  const pages = reader.length()
  let [start, first, last, size] = [0, 0, 0, 0]
  for (let page = 0; page < pages; page += 1) {
    reader.length()
    last += reader.number()
    if (page === 0) [start, first] = [reader.at, last]
    const places = reader.length()
    reader.skipNumbers(places)
    size += 1 + places + numberFields(reader, fields)
  }
  if (pages === 0) return null
  return { bytes: reader.bytes, start, end: reader.at, pages, first: firstPage + first, last: firstPage + last, size }
}

/** Gives fields their number in the joined index; a number below 0 stands for a field. Output: how many numbers there are. */
function numberFields(reader: CborReader, fields: readonly number[]): number {
  const length = reader.length()
  for (let index = 0; index < length; index += 1) {
    const byte = reader.bytes[reader.at] ?? 0
    if (byte >> 5 === belowZero) reader.bytes[reader.at] = (belowZero << 5) | (fields[byte & 31] ?? 0)
    reader.skipNumbers(1)
  }
  return length
}
