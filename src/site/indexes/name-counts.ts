import { wordsOf } from '../../document/words.ts'
import type { Passage } from '../passages.ts'
import { nameFinder } from './name-finder.ts'

/**
 * What is needed to count any name in a text without the text: how often each of its words stands in it, and how often
 * each name of several words, whose words then do not count by themselves.
 */
export interface NameCounts {
  readonly words: Readonly<Record<string, number>>
  readonly phrases: Readonly<Record<string, number>>
}

/** Counts the words of a text. Input: the names that may be of several words. */
export function nameCountsOf(passages: readonly Passage[], names: readonly string[]): NameCounts {
  const find = nameFinder(names.filter(name => /\s/.test(name)))
  const words = new Map<string, number>()
  const phrases = new Map<string, number>()
  const count = (counts: Map<string, number>, one: string) => counts.set(one, (counts.get(one) ?? 0) + 1)
  for (const { text } of passages) {
    let rest = text
    for (const { name, start, end } of find(text)) {
      count(phrases, name)
      rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`
    }
    for (const word of wordsOf(rest)) count(words, word.text)
  }
  return { words: Object.fromEntries(words), phrases: Object.fromEntries(phrases) }
}

/** How often a text names each of these; a name that it does not name is left out. */
export function countNames({ words, phrases }: NameCounts, find: ReturnType<typeof nameFinder>): Map<string, number> {
  const counts = new Map<string, number>(Object.entries(phrases))
  for (const [word, times] of Object.entries(words)) {
    for (const { name } of find(word)) counts.set(name, (counts.get(name) ?? 0) + times)
  }
  return counts
}
