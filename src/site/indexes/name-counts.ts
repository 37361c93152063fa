import { splitWords } from '../../document/words.ts'
import type { Passage } from '../passages.ts'
import { type NameFinder, nameFinder } from './name-finder.ts'

/**
 * What is needed to count any name in a text without the text: how often each of its words stands in it, and how often
 * each name of several words, whose words then do not count by themselves. In strings (a word, a space, a number, on a
 * line of its own): thousands of words a text would fill the memory.
 */
export interface NameCounts {
  readonly words: string
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
    for (const word of splitWords(rest)) count(words, word)
  }
  return { words: [...words].map(pair => pair.join(' ')).join('\n'), phrases: Object.fromEntries(phrases) }
}

/** How often a text names things; a name that it does not name is left out. Input: a finder of names without white space. */
export function countNames({ words, phrases }: NameCounts, find: NameFinder): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(Object.entries(phrases))
  // A word is on a line of its own, so what is found on a line is found in that word.
  for (const { name, start } of find(words)) {
    const from = words.lastIndexOf('\n', start) + 1
    const end = words.indexOf('\n', start)
    const space = words.lastIndexOf(' ', end < 0 ? undefined : end)
    if (start > space || start < from) continue
    counts.set(name, (counts.get(name) ?? 0) + Number(words.slice(space + 1, end < 0 ? undefined : end)))
  }
  return counts
}
