import { CborWriter } from './cbor-writer.ts'
import { type JoinedWord, writeWord } from './join-words.ts'

/** A piece of the word list: a reader loads those that a question needs. */
export interface Chunk {
  /** A word is in this chunk when it is not before `from` and not after `to`; both are only as long as it takes. */
  readonly from: string
  readonly to: string
  readonly bytes: Buffer
}

/** So many numbers are in a chunk at least, the last one left out. Pagefind's own measure. */
const chunkSize = 20_000

/** Cuts words into chunks as Pagefind does (`chunk_index` and `chunk_meta` in its `index/mod.rs`). Input: words in order. */
export function cutChunks(words: readonly JoinedWord[]): readonly Chunk[] {
  const chunks: JoinedWord[][] = []
  let size = chunkSize
  for (const word of words) {
    if (size >= chunkSize) {
      chunks.push([])
      size = 0
    }
    chunks.at(-1)?.push(word)
    size += word.sightings.reduce((sum, one) => sum + one.size, 0)
  }
  const ranges = rangesOf(chunks.map(chunk => ({ from: chunk[0]?.word ?? '', to: chunk.at(-1)?.word ?? '' })))
  return chunks.map((chunk, index) => ({ from: '', to: '', ...ranges[index], bytes: bytesOf(chunk) }))
}

function bytesOf(words: readonly JoinedWord[]): Buffer {
  const writer = new CborWriter()
  writer.length(1)
  writer.items(words, word => writeWord(writer, word))
  return writer.bytes()
}

interface Range {
  readonly from: string
  readonly to: string
}

/** Cuts what stands between two chunks to one sign past what they share; never so that a chunk would end before it begins. */
function rangesOf(whole: readonly Range[]): readonly Range[] {
  const cuts = whole.slice(1).map(({ from }, index) => cutBetween(whole[index]?.to ?? '', from))
  return whole.map(({ from, to }, index) => {
    const begin = cuts[index - 1]?.from ?? from
    const end = cuts[index]?.to ?? to
    return { from: begin, to: Buffer.compare(Buffer.from(end), Buffer.from(begin)) >= 0 ? end : to }
  })
}

function cutBetween(last: string, first: string): Range {
  const [ending, beginning] = [[...last], [...first]]
  const differs = beginning.findIndex((sign, index) => sign !== ending[index])
  const length = (differs < 0 ? beginning.length : differs) + 1
  return { to: ending.slice(0, length).join(''), from: beginning.slice(0, length).join('') }
}
