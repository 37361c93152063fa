import type { Word } from './words-of.ts'

/** How well words spell an abbreviation: 0 when every letter is the first of a word. `from` is the index of the first word. */
export interface Fit {
  readonly from: number
  readonly cost: number
}

// Words that abbreviations leave out at will, in the languages that long forms come in.
const lightWords = new Set(
  'aan and against bij dat de den der des die door du een en et for het in is la le met na naar of om on onder op over per te ten ter the tot tussen uit van von voor with &'.split(
    ' ',
  ),
)

const compoundCost = 1
// One word left over, at the end (`… directive`) or inside (`Centraal Orgaan opvang asielzoekers`).
const spareCost = 2
const nextLetterCost = 0.3

/**
 * The best fit of the letters to a stretch of the words that ends at the last word, or one before it.
 * A word that carries meaning gives at least one letter, or costs; a letter is the first of a word or of a part of a compound.
 * Reports null when nothing fits. Work is bounded by letters × words, both of which the caller keeps small.
 */
export function matchInitials(letters: string, words: readonly Word[]): Fit | null {
  let best: Fit | null = null
  for (const spare of [0, 1]) {
    const to = words.length - spare
    if (lightWords.has(words[to - 1]?.text.toLowerCase() ?? '')) continue
    for (let from = to - 1; from >= 0; from--) {
      // `De Nederlandsche Bank` begins with its article, `Vereniging van Nederlandse Gemeenten` not with its `van`.
      if (lightWords.has(words[from]?.text ?? '')) continue
      const cost = costOf(letters, words.slice(from, to)) + spare * spareCost
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { from, cost }
    }
  }
  return best
}

/** The cost of spelling all letters with all words, the first letter opening the first word and the last word taking part. */
export function costOf(letters: string, words: readonly Word[]): number {
  let reached = new Map<number, number>([[0, 0]])
  words.forEach((word, index) => {
    const isInner = index > 0 && index < words.length - 1
    reached = afterWord(letters, word.text, reached, isInner)
  })
  return reached.get(letters.length) ?? Number.POSITIVE_INFINITY
}

/** Costs by number of letters spelled, after one more word. */
function afterWord(
  letters: string,
  word: string,
  before: ReadonlyMap<number, number>,
  isInner: boolean,
): Map<number, number> {
  const after = new Map<number, number>()
  const isLight = lightWords.has(word.toLowerCase())
  for (const [spelled, cost] of before) {
    if (isInner) lower(after, spelled, cost + (isLight ? 0 : spareCost))
    for (const [count, more] of spellings(letters, spelled, word)) lower(after, spelled + count, cost + more)
  }
  return after
}

function lower(costs: Map<number, number>, key: number, cost: number): void {
  if (cost < (costs.get(key) ?? Number.POSITIVE_INFINITY)) costs.set(key, cost)
}

/** The ways a word can spell the letters from `from` on: how many letters, and at what cost. */
function* spellings(letters: string, from: number, word: string): Generator<readonly [number, number]> {
  let at = 0
  let cost = 0
  for (let count = 1; from + count <= letters.length; count++) {
    const letter = letters[from + count - 1] ?? ''
    const found = count === 1 ? firstLetter(word, letter) : nextLetter(word, letter, at)
    if (found < 0) return
    cost += count === 1 || opensPart(word, found) ? 0 : found === at ? nextLetterCost : compoundCost
    at = found + 1
    yield [count, cost]
  }
}

function firstLetter(word: string, letter: string): number {
  const first = word.search(/[\p{L}\p{N}]/u)
  return folded(word[first] ?? '') === letter ? first : -1
}

/** The place of the letter from `at` on, at the beginning of a part (`Intel/Info`) when there is one. */
function nextLetter(word: string, letter: string, at: number): number {
  let found = -1
  for (let index = at; index < word.length; index++) {
    if (folded(word[index] ?? '') !== letter) continue
    if (opensPart(word, index)) return index
    if (found < 0) found = index
  }
  return found
}

function opensPart(word: string, at: number): boolean {
  return /[-/–]/.test(word[at - 1] ?? '') || (/\p{Lu}/u.test(word[at] ?? '') && /\p{Ll}/u.test(word[at - 1] ?? ''))
}

/** Letters without case and accents: `ë` spells `E`. */
export function folded(letters: string): string {
  return letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
