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
  /** The different words of its pieces without such a name as in `phrases`, and how often each stands in it. */
  readonly words: WordCounts
  /** The same of the other pieces, without those names: what is left beside one can be a part of a word. */
  readonly rests: WordCounts
  /** How often it has each name of several words. */
  readonly phrases: ReadonlyMap<string, number>
  /** How many words each of its pieces has, by the nodes of the piece; of pieces with such a name it is not known. */
  readonly lengths: ReadonlyMap<readonly Inline[], number>
}

/** Counts the words of a text. Input: the names that may be of several words. */
export function countedWords(
  passages: readonly Pick<Passage, 'text' | 'children'>[],
  names: readonly string[],
): CountedWords {
  const find = nameFinder(names.filter(name => /\s/.test(name)))
  const [words, rests] = [new WordCounts(), new WordCounts()]
  const phrases = new Map<string, number>()
  const lengths = new Map<readonly Inline[], number>()
  for (const { text, children } of passages) {
    let rest = text
    for (const { name, start, end } of find(text)) {
      phrases.set(name, (phrases.get(name) ?? 0) + 1)
      rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`
    }
    if (rest === text) lengths.set(children, words.addText(text))
    else rests.addText(rest)
  }
  return { words, rests, phrases, lengths }
}

/** The same as plain data; a word can have a line twice. */
export function nameCountsOf({ words, rests, phrases }: CountedWords): NameCounts {
  const lines = [words, rests].flatMap(({ counts }) => [...counts].map(([word, count]) => `${word} ${count}`))
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
