import type { Inline } from '../../document/node.ts'
import { WordCounts } from '../../document/word-counts.ts'
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

/** The words of a text, counted once for all who need them. */
export interface CountedWords {
  /** Its different words and how often each stands in it, without those of `phrases`. */
  readonly words: WordCounts
  /** How often it has each name of several words. */
  readonly phrases: ReadonlyMap<string, number>
  /** How many words each of its pieces has, by the nodes of the piece; of pieces with such a name it is not known. */
  readonly lengths: ReadonlyMap<readonly Inline[], number>
}

/** Counts the words of a text. Input: the names that may be of several words. */
export function countedWords(passages: readonly Passage[], names: readonly string[]): CountedWords {
  const find = nameFinder(names.filter(name => /\s/.test(name)))
  const words = new WordCounts()
  const phrases = new Map<string, number>()
  const lengths = new Map<readonly Inline[], number>()
  for (const { text, children } of passages) {
    let rest = text
    for (const { name, start, end } of find(text)) {
      phrases.set(name, (phrases.get(name) ?? 0) + 1)
      rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`
    }
    const length = words.addText(rest)
    if (rest === text) lengths.set(children, length)
  }
  return { words, phrases, lengths }
}

/** The same as plain data. */
export function nameCountsOf({ words: { words, counts }, phrases }: CountedWords): NameCounts {
  const lines = words.map((word, place) => `${word} ${counts[place]}`)
  return { words: lines.join('\n'), phrases: Object.fromEntries(phrases) }
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
