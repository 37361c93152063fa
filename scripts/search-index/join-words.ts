import { compareBytes } from './byte-order.ts'
import type { CborWriter } from './cbor-writer.ts'
import type { ShardWord, Sightings } from './shard-words.ts'

/** A word of the joined index, with what each shard has of it, in the order of the shards. */
export interface JoinedWord {
  readonly word: string
  readonly sightings: Sightings[]
  /** By spelling, in the order in which they are first met. */
  readonly variants: Map<string, Sightings[]>
}

/**
 * Joins the words of shards, each in the order of its bytes. Output: every word once, in that order. What the shards have
 * of the words between two `ends` is held together, and no more: of all words it is gigabytes for 100,000 sections.
 */
export function* joinWords(shards: readonly Iterable<ShardWord>[], ends: readonly string[]): Generator<JoinedWord> {
  const heads = shards.map(words => readAhead(words))
  for (const end of [...ends, null]) {
    const joined = new Map<string, JoinedWord>()
    for (const head of heads) for (const word of head.wordsBefore(end)) addWord(joined, word)
    yield* [...joined.values()].sort((one, other) => compareBytes(one.word, other.word))
  }
}

/** Words that are taken stretch by stretch. */
interface ReadAhead {
  /** The words up to this one, itself not; null for all that are left. */
  wordsBefore(end: string | null): Generator<ShardWord>
}

function readAhead(words: Iterable<ShardWord>): ReadAhead {
  const all = words[Symbol.iterator]()
  let next = all.next()
  return {
    *wordsBefore(end) {
      while (!next.done && (end === null || compareBytes(next.value.word, end) < 0)) {
        yield next.value
        next = all.next()
      }
    },
  }
}

function addWord(joined: Map<string, JoinedWord>, { word, sightings, variants }: ShardWord): void {
  const before = joined.get(word)
  const known: JoinedWord = before ?? { word, sightings: [], variants: new Map() }
  if (!before) joined.set(word, known)
  if (sightings) known.sightings.push(sightings)
  for (const { form, sightings: seen } of variants) {
    if (!seen) continue
    const own = known.variants.get(form)
    if (own) own.push(seen)
    else known.variants.set(form, [seen])
  }
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
