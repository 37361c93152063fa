import { foldWord, wordsIn } from './fold-word.ts'
import type { QueryPart, Way } from './query-part.ts'
import type { QueryToken } from './read-query.ts'
import type { RelatedWords } from './related-words.ts'
import { stemWord } from './stem-word.ts'

const weights = { abbreviation: 1, synonym: 0.7 } as const

/**
 * The parts of a question, each with the ways to find it: the reader's own words first, then related words.
 * Stop words count only inside a related phrase, or when the question has nothing else.
 */
export function expandQuery(tokens: readonly QueryToken[], related: readonly RelatedWords[]): readonly QueryPart[] {
  const parts: QueryPart[] = []
  for (let at = 0; at < tokens.length; ) {
    const matches = related.flatMap(one => matchesAt(tokens, at, one))
    const length = Math.max(1, ...matches.map(match => match.length))
    const own = tokens.slice(at, at + length)
    const ways = matches.filter(match => match.length === length).flatMap(match => match.ways)
    const terms = own.filter(({ kind }) => kind !== 'stop').map(({ exact }) => exact)
    if (terms.length > 0) {
      const text = own.map(token => token.text).join(' ')
      parts.push({ text, ways: distinct([{ terms, weight: 1, also: null }, ...ways]) })
    }
    at += length
  }
  return parts.length > 0
    ? parts
    : tokens.map(({ text, exact }) => ({ text, ways: [{ terms: [exact], weight: 1, also: null }] }))
}

interface Match {
  readonly length: number
  readonly ways: readonly Way[]
}

function matchesAt(tokens: readonly QueryToken[], at: number, { kind, one, other }: RelatedWords): readonly Match[] {
  const sides = [
    { from: one, to: other },
    { from: other, to: one },
  ]
  return sides.flatMap(({ from, to }) =>
    from.flatMap(words => {
      const length = lengthAt(tokens, at, words)
      return length === 0 ? [] : [{ length, ways: to.map(text => wayOf(text, kind)) }]
    }),
  )
}

/** How many tokens from `at` are these words; 0 when they are others. */
function lengthAt(tokens: readonly QueryToken[], at: number, words: string): number {
  const wanted = wordsIn(words).map(foldWord)
  const same = wanted.every((word, index) => {
    const token = tokens[at + index]
    if (!token || token.kind === 'key' || token.kind === 'phrase') return false
    if (token.kind === 'stop' && wanted.length === 1) return false
    return token.exact === word || stemWord(token.exact) === stemWord(word)
  })
  return same ? wanted.length : 0
}

// A long form stands in the texts word for word; a citizen's word for it may be spread over a sentence.
function wayOf(text: string, kind: RelatedWords['kind']): Way {
  const words = wordsIn(text).map(foldWord)
  return { terms: kind === 'abbreviation' ? [words.join(' ')] : words, weight: weights[kind], also: text }
}

function distinct(ways: readonly Way[]): readonly Way[] {
  const seen = new Set<string>()
  return ways.filter(({ terms }) => seen.size !== seen.add(terms.join('|')).size)
}
