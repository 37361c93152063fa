import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../../src/readers/plain-text/decode.ts'

/** For each pair of words that follow each other in the texts, the words that come next; and how sentences begin. */
export interface Vocabulary {
  readonly longWords: readonly string[]
  readonly starts: readonly (readonly [string, string])[]
  readonly next: ReadonlyMap<string, readonly string[]>
}

const shortestLine = 200

/** Learns the words of the published texts, from lines long enough to be running text. Input: the folder of sources. */
export function vocabularyOf(sources: string): Vocabulary {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'))
  const lines = files
    .sort()
    .flatMap(name => decode(readFileSync(join(sources, name))).text.split('\n'))
    .filter(line => line.length >= shortestLine)
  const starts: [string, string][] = []
  const next = new Map<string, string[]>()
  for (const line of lines) learn(line.split(/\s+/).filter(isPlain), starts, next)
  const longWords = new Set(lines.flatMap(line => line.split(/\s+/)).filter(word => /^\p{Ll}{9,}$/u.test(word)))
  return { longWords: [...longWords], starts, next }
}

/** A word that may stand in a heading. */
export function longWordOf({ longWords }: Vocabulary, chance: () => number): string {
  return pick(longWords, chance)
}

// Brackets, digits glued to words and marks of lists would be read as notes, references or lists.
function isPlain(word: string): boolean {
  return /^[\p{L}-]+[,.;]?$/u.test(word)
}

function learn(words: readonly string[], starts: [string, string][], next: Map<string, string[]>): void {
  words.forEach((word, index) => {
    const [second, third] = [words[index + 1], words[index + 2]]
    if (second === undefined) return
    if (/^\p{Lu}\p{Ll}/u.test(word) && (index === 0 || words[index - 1]?.endsWith('.'))) starts.push([word, second])
    if (third === undefined) return
    const followers = next.get(`${word} ${second}`)
    if (followers) followers.push(third)
    else next.set(`${word} ${second}`, [third])
  })
}

/** A sentence of some `length` words in the manner of the texts. `chance` gives numbers from 0 up to 1. */
export function sentenceOf({ starts, next }: Vocabulary, length: number, chance: () => number): string {
  const words = [...pick(starts, chance)]
  while (words.length < length) {
    const followers = next.get(words.slice(-2).join(' '))
    words.push(...(followers ? [pick(followers, chance)] : pick(starts, chance).map(word => word.toLowerCase())))
  }
  return `${words
    .join(' ')
    .replaceAll(/[.;](?= )/g, ',')
    .replace(/[.,;]+$/, '')}.`
}

/** One of some things. Throws when there are none. */
export function pick<T>(from: readonly T[], chance: () => number): T {
  const one = from[Math.floor(chance() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
