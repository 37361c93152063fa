import type { DueText, DueWords, ReadSource } from './source-words.ts'

/** The end of a source word on a page: exactly one of these. */
export type PublishedEnd = 'kept' | 'joined' | 'split' | 'moved' | 'dropped' | 'corrected' | 'unaccounted'

/** How many words a source has, and how many of them came to each end. */
export type PublishedCounts = Readonly<Record<'source' | PublishedEnd, number>>

/**
 * Counts every source word under the first end that applies: corrected, dropped, split, moved, joined, kept;
 * a word of which anything is not printed is unaccounted.
 * Input: the block that each due word was found in, or -1: of the body, then of each note.
 */
export function countEnds(source: ReadSource, due: DueText, blocks: readonly Int32Array[]): PublishedCounts {
  const { parts, isLost } = partsOf(due, blocks)
  const joined = joinedWords(due, blocks)
  const counts = { source: 0, kept: 0, joined: 0, split: 0, moved: 0, dropped: 0, corrected: 0, unaccounted: 0 }
  const isMoved = (word: number) => source.lines[(due.words[word]?.line ?? 0) - 1]?.role === 'footnote-text'
  counts.source = due.words.length
  for (let word = 0; word < due.words.length; word++) {
    if (isLost[word] === 1) counts.unaccounted++
    else if (due.corrected.has(word)) counts.corrected++
    else if (parts[word] === 0) counts.dropped++
    else if (parts[word] !== 1) counts.split++
    else if (isMoved(word)) counts.moved++
    else if (joined[word] === 1) counts.joined++
    else counts.kept++
  }
  return counts
}

/** How many due words each source word gives, and whether (1) one of those was not found. */
function partsOf(
  due: DueText,
  blocks: readonly Int32Array[],
): { readonly parts: Uint32Array; readonly isLost: Uint8Array } {
  const parts = new Uint32Array(due.words.length)
  const isLost = new Uint8Array(due.words.length)
  for (const [row, { words }] of rowsOf(due).entries()) {
    const found = blocks[row]
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? 0
      parts[word] = (parts[word] ?? 0) + 1
      if ((found?.[index] ?? -1) < 0) isLost[word] = 1
    }
  }
  return { parts, isLost }
}

function rowsOf({ body, notes }: DueText): readonly DueWords[] {
  return [body, ...notes.map(({ words }) => words)]
}

/** The words (1) at a seam: neighbours that stand on two lines of the source and in one block of what is printed. */
function joinedWords(due: DueText, blocks: readonly Int32Array[]): Uint8Array {
  const joined = new Uint8Array(due.words.length)
  for (const [row, { words }] of rowsOf(due).entries()) {
    const found = blocks[row]
    // The label of a note is printed before its first line and is no part of it.
    for (let index = row === 0 ? 0 : 1; index < words.length - 1; index++) {
      const block = found?.[index] ?? -1
      if (block < 0 || block !== found?.[index + 1]) continue
      const one = words[index] ?? 0
      const other = words[index + 1] ?? 0
      if (due.words[one]?.line !== due.words[other]?.line) joined[one] = joined[other] = 1
    }
  }
  return joined
}
