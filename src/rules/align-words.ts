import { matchAnchored } from './match-anchored.ts'

/** A stretch of words `a[aStart..aEnd)` that became `b[bStart..bEnd)`; what is replaced need not be equally long. */
export interface Edit {
  readonly kind: 'equal' | 'deleted' | 'inserted' | 'replaced'
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/**
 * How one row of words became another, with few edits; the edits follow each other and cover both rows.
 * Own code, because the effort must be bounded without a clock: rows of 30,000 words that share nothing are as quick
 * as equal ones, where libraries are quadratic or give up. Words that occur once in both rows hold the rest in place,
 * so that a whole chapter may be missing; between them the fewest edits are sought, up to a limit.
 */
export function alignWords(a: readonly string[], b: readonly string[]): readonly Edit[] {
  if (areSame(a, b))
    return a.length === 0 ? [] : [{ kind: 'equal', aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }]
  return editsOf(matchAnchored(...numbersOf(a, b)), b.length)
}

/** Nearly every page has all the words of its source: then there is nothing to seek. */
function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

/** Words as numbers, equal for equal words, so that comparing is quick. */
function numbersOf(a: readonly string[], b: readonly string[]): [Int32Array, Int32Array] {
  const known = new Map<string, number>()
  const ofA = new Int32Array(a.length)
  for (let index = 0; index < a.length; index++) ofA[index] = numberOf(a[index] ?? '', known)
  const ofB = new Int32Array(b.length)
  // Most words of b follow each other as in a: comparing two words takes far less than looking one up.
  let next = 0
  for (let index = 0; index < b.length; index++) {
    const word = b[index] ?? ''
    const at = nearTo(next, a, word)
    ofB[index] = at < 0 ? numberOf(word, known) : (ofA[at] ?? 0)
    next = (at < 0 ? next : at) + 1
  }
  return [ofA, ofB]
}

function numberOf(word: string, known: Map<string, number>): number {
  const number = known.get(word)
  if (number !== undefined) return number
  known.set(word, known.size)
  return known.size - 1
}

/** So many words of a may be missing in b between two that follow each other there: the mark of an item, a marker. */
const fewMissing = 4

/** Where a word stands in a row at `from` or shortly behind it, or -1. */
function nearTo(from: number, row: readonly string[], word: string): number {
  const end = Math.min(from + fewMissing, row.length)
  for (let at = from; at < end; at++) if (row[at] === word) return at
  return -1
}

/** Input: for each word of a its place in b, rising, or -1. */
function editsOf(places: Int32Array, bLength: number): readonly Edit[] {
  const edits: Edit[] = []
  let aStart = 0
  let bStart = 0
  while (aStart < places.length || bStart < bLength) {
    let aEnd = aStart
    while (aEnd < places.length && places[aEnd] === bStart + aEnd - aStart) aEnd++
    if (aEnd > aStart) edits.push({ kind: 'equal', aStart, aEnd, bStart, bEnd: bStart + aEnd - aStart })
    bStart += aEnd - aStart
    aStart = aEnd
    while (aEnd < places.length && places[aEnd] === -1) aEnd++
    const bEnd = aEnd < places.length ? (places[aEnd] ?? bLength) : bLength
    if (aEnd > aStart || bEnd > bStart)
      edits.push({ kind: kindOf(aEnd - aStart, bEnd - bStart), aStart, aEnd, bStart, bEnd })
    aStart = aEnd
    bStart = bEnd
  }
  return edits
}

function kindOf(gone: number, come: number): Edit['kind'] {
  if (gone === 0) return 'inserted'
  return come === 0 ? 'deleted' : 'replaced'
}
