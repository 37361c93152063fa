import { CborWriter } from './cbor-writer.ts'
import type { ShardFilter } from './index-shard.ts'

/** The filters of a shard, and the number of its first page in the joined index. */
export interface PlacedFilters {
  readonly firstPage: number
  readonly filters: readonly ShardFilter[]
}

/** A filter of the joined index, packed but for the last step. */
export interface JoinedFilter {
  readonly filter: string
  readonly bytes: Buffer
}

/** Joins the filters of shards. Output: filters, and the values of each, in the order of the alphabet. */
export function joinFilters(shards: readonly PlacedFilters[]): readonly JoinedFilter[] {
  const joined = new Map<string, Map<string, number[]>>()
  for (const { firstPage, filters } of shards) {
    for (const { name, values } of filters) {
      const own = joined.get(name) ?? new Map<string, number[]>()
      joined.set(name, own)
      for (const { value, pages } of values) {
        const known = own.get(value) ?? []
        own.set(value, known)
        for (const page of pages) known.push(firstPage + page)
      }
    }
  }
  return sorted(joined).map(([filter, values]) => ({ filter, bytes: bytesOf(filter, values) }))
}

/** `[filter, [[value, [page…]]…]]` */
function bytesOf(name: string, values: ReadonlyMap<string, readonly number[]>): Buffer {
  const writer = new CborWriter()
  writer.length(2)
  writer.text(name)
  writer.items(sorted(values), ([value, pages]) => {
    writer.length(2)
    writer.text(value)
    writer.items(pages, page => writer.number(page))
  })
  return writer.bytes()
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1))
}
