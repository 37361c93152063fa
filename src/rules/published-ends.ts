import type { DueText, DueWord, ReadSource } from './source-words.ts'

/** The end of a source word on a page: exactly one of these. */
export type PublishedEnd = 'kept' | 'joined' | 'split' | 'moved' | 'dropped' | 'corrected' | 'unaccounted'

/** How many words a source has, and how many of them came to each end. */
export type PublishedCounts = Readonly<Record<'source' | PublishedEnd, number>>

/**
 * Counts every source word under the first end that applies: corrected, dropped, split, moved, joined, kept;
 * a word of which anything is not printed is unaccounted. Input: the block that each due word was found in.
 */
export function countEnds(source: ReadSource, due: DueText, blocks: ReadonlyMap<DueWord, number>): PublishedCounts {
  const partsOf = Map.groupBy([...due.body, ...due.notes.flatMap(({ words }) => words)], ({ word }) => word)
  const joined = joinedWords(due, blocks)
  const counts = { source: 0, kept: 0, joined: 0, split: 0, moved: 0, dropped: 0, corrected: 0, unaccounted: 0 }
  for (const [word, { line }] of due.words.entries()) {
    const parts = partsOf.get(word) ?? []
    const isMoved = source.lines[line - 1]?.role === 'footnote-text'
    counts.source++
    if (parts.some(part => !blocks.has(part))) counts.unaccounted++
    else counts[endOf(parts.length, due.corrected.has(word), isMoved, joined.has(word))]++
  }
  return counts
}

function endOf(parts: number, isCorrected: boolean, isMoved: boolean, isJoined: boolean): PublishedEnd {
  if (isCorrected) return 'corrected'
  if (parts !== 1) return parts === 0 ? 'dropped' : 'split'
  if (isMoved) return 'moved'
  return isJoined ? 'joined' : 'kept'
}

/** The words at a seam: neighbours that stand on two lines of the source and in one block of what is printed. */
function joinedWords(due: DueText, blocks: ReadonlyMap<DueWord, number>): ReadonlySet<number> {
  const joined = new Set<number>()
  // The label of a note is printed before its first line and is no part of it.
  for (const words of [due.body, ...due.notes.map(note => note.words.slice(1))])
    words.forEach((one, index) => {
      const other = words[index + 1]
      if (!other || due.words[one.word]?.line === due.words[other.word]?.line) return
      if (blocks.has(one) && blocks.get(one) === blocks.get(other)) joined.add(one.word).add(other.word)
    })
  return joined
}
