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
  // A text has each of its words six times over: it is looked up each time, and stored once.
  const places = new Map<string, number>()
  const counts: number[] = []
  const phrases = new Map<string, number>()
  for (const { text } of passages) {
    let rest = text
    for (const { name, start, end } of find(text)) {
      phrases.set(name, (phrases.get(name) ?? 0) + 1)
      rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`
    }
    for (const word of splitWords(rest)) {
      const place = places.get(word)
      if (place === undefined) places.set(word, counts.push(1) - 1)
      else counts[place] = (counts[place] ?? 0) + 1
    }
  }
  const words = [...places.keys()].map((word, place) => `${word} ${counts[place]}`)
  return { words: words.join('\n'), phrases: Object.fromEntries(phrases) }
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
