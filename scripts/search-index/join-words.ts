import type { CborWriter } from './cbor-writer.ts'
import type { ShardWord, Sightings } from './shard-words.ts'

/** A word of the joined index, with what each shard has of it, in the order of the shards. */
export interface JoinedWord {
  readonly word: string
  readonly sightings: Sightings[]
  /** By spelling, in the order in which they are first met. */
  readonly variants: Map<string, Sightings[]>
}

/** Joins the words of shards. Output: every word once, in the order of its bytes. */
export function joinWords(shards: Iterable<Iterable<ShardWord>>): readonly JoinedWord[] {
  const joined = new Map<string, JoinedWord>()
  for (const words of shards) {
    for (const { word, sightings, variants } of words) {
      const before = joined.get(word)
      const known: JoinedWord = before ?? { word, sightings: [], variants: new Map() }
      if (!before) joined.set(word, known)
      if (sightings) known.sightings.push(sightings)
      for (const { form, sightings: seen } of variants) {
        if (seen) known.variants.set(form, [...(known.variants.get(form) ?? []), seen])
      }
    }
  }
  return [...joined.values()]
    .map(one => ({ one, bytes: Buffer.from(one.word) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ one }) => one)
}

/** Writes a word as Pagefind does: `[word, [page…], [[form, [page…]]…]]`. */
export function writeWord(writer: CborWriter, { word, sightings, variants }: JoinedWord): void {
  writer.length(3)
  writer.text(word)
  writeSightings(writer, sightings)
  writer.items([...variants], ([form, seen]) => {
    writer.length(2)
    writer.text(form)
    writeSightings(writer, seen)
  })
}

/** Each page is numbered from the page before it, so only the first page of a shard gets another number. */
function writeSightings(writer: CborWriter, sightings: readonly Sightings[]): void {
  writer.length(sightings.reduce((sum, { pages }) => sum + pages, 0))
  let before = 0
  for (const { bytes, start, end, first, last } of sightings) {
    writer.length(3)
    writer.number(first - before)
    writer.copy(bytes, start, end)
    before = last
  }
}
