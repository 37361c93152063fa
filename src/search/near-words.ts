import { editDistance } from '../document/nearest-word.ts'

const mostWords = 3

/** Words of the texts that a reader may have meant: one edit away, or two for a long word. Nearest first. */
export function nearWords(word: string, vocabulary: Iterable<string>): readonly string[] {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2
  const near = [...vocabulary]
    .filter(other => Math.abs(other.length - word.length) <= limit && other[0] === word[0])
    .map(other => ({ other, edits: editDistance(word, other) }))
    .filter(({ edits }) => edits > 0 && edits <= limit)
  near.sort((one, other) => one.edits - other.edits || (one.other < other.other ? -1 : 1))
  return near.slice(0, mostWords).map(({ other }) => other)
}
