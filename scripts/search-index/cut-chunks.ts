import { compareBytes } from './byte-order.ts'
import { CborWriter } from './cbor-writer.ts'
import { type JoinedWord, writeWord } from './join-words.ts'

/** A piece of the word list, packed but for the last step: a reader loads those that a question needs. */
export interface Chunk {
  readonly first: string
  readonly last: string
  readonly bytes: Buffer
}

/** So many numbers are in a chunk at least, the last one left out. Pagefind's own measure. */
const chunkSize = 20_000

/** Cuts words into chunks as Pagefind does (`chunk_index` in its `index/mod.rs`). Input: words in order. */
export function* cutChunks(words: Iterable<JoinedWord>): Generator<Chunk> {
  let own: JoinedWord[] = []
  let size = 0
  for (const word of words) {
    if (size >= chunkSize) {
      yield chunkOf(own)
      own = []
      size = 0
    }
    own.push(word)
    size += word.sightings.reduce((sum, one) => sum + one.size, 0)
  }
  if (own.length > 0) yield chunkOf(own)
}

function chunkOf(words: readonly JoinedWord[]): Chunk {
  return { first: words[0]?.word ?? '', last: words.at(-1)?.word ?? '', bytes: bytesOf(words) }
}

function bytesOf(words: readonly JoinedWord[]): Buffer {
  const writer = new CborWriter()
  writer.length(1)
  writer.items(words, word => writeWord(writer, word))
  return writer.bytes()
}

/** A word is in a chunk when it is not before `from` and not after `to`. */
export interface Range {
  readonly from: string
  readonly to: string
}

/**
 * The range of each chunk, as Pagefind has it (`chunk_meta`): only as long as it takes to tell it from the next one;
 * never so that it would end before it begins.
 */
export function rangesOf(chunks: readonly Pick<Chunk, 'first' | 'last'>[]): readonly Range[] {
  const cuts = chunks.slice(1).map(({ first }, index) => cutBetween(chunks[index]?.last ?? '', first))
  return chunks.map(({ first, last }, index) => {
    const begin = cuts[index - 1]?.from ?? first
    const end = cuts[index]?.to ?? last
    return { from: begin, to: compareBytes(end, begin) >= 0 ? end : last }
  })
}

function cutBetween(last: string, first: string): Range {
  const [ending, beginning] = [[...last], [...first]]
  const differs = beginning.findIndex((sign, index) => sign !== ending[index])
  const length = (differs < 0 ? beginning.length : differs) + 1
  return { to: ending.slice(0, length).join(''), from: beginning.slice(0, length).join('') }
}
