import { foldWord } from './fold-word.ts'
import { keysIn } from './keys-in.ts'
import { stopWords } from './stop-words.ts'

/** A word or a unit of a question: `exact` is what the index is asked for. */
export interface QueryToken {
  readonly kind: 'word' | 'stop' | 'phrase' | 'key'
  readonly text: string
  readonly exact: string
}

/** No question is longer; what a reader pastes beyond it is not read. */
export const longestQuery = 200
const mostTokens = 16

/** The question as it is read: well-formed text of one line, without signs that steer or hide text. */
export function cleanQuery(typed: string): string {
  return typed
    .slice(0, 4 * longestQuery)
    .toWellFormed()
    .replaceAll(/[\p{C}\uFFFD]/gu, ' ')
    .replaceAll(/\p{White_Space}+/gu, ' ')
    .trim()
    .slice(0, longestQuery)
    .toWellFormed()
    .replaceAll('\uFFFD', '')
    .trim()
}

/** Reads a question: numbers in any spelling, phrases in quotes, words; stop words are told apart. Input: a clean question. */
export function readQuery(query: string): readonly QueryToken[] {
  const tokens: QueryToken[] = []
  for (const [index, piece] of query.split(/["“”„«»]/).entries()) {
    // An odd quote left open at the end is no phrase.
    const isPhrase = index % 2 === 1 && wordsOf(piece).length > 1
    if (isPhrase) tokens.push({ kind: 'phrase', text: piece.trim(), exact: wordsOf(piece).join(' ') })
    else tokens.push(...looseTokens(piece))
  }
  return withoutRepeats(tokens).slice(0, mostTokens)
}

function looseTokens(piece: string): readonly QueryToken[] {
  const tokens: QueryToken[] = []
  let read = 0
  for (const { text, index, keys } of keysIn(piece)) {
    tokens.push(...wordTokens(piece.slice(read, index)), { kind: 'key', text: text.trim(), exact: keys.at(-1) ?? '' })
    read = index + text.length
  }
  return [...tokens, ...wordTokens(piece.slice(read))]
}

function wordTokens(text: string): readonly QueryToken[] {
  return wordsOf(text).map(word => ({ kind: isStopWord(word) ? 'stop' : 'word', text: word, exact: foldWord(word) }))
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’.][\p{L}\p{N}\p{M}]+)*/gu) ?? []
}

// "OM" is a public prosecutor, "om" is nothing.
function isStopWord(word: string): boolean {
  return stopWords.has(foldWord(word)) && !/^\p{Lu}{2,}$/u.test(word)
}

function withoutRepeats(tokens: readonly QueryToken[]): readonly QueryToken[] {
  const seen = new Set<string>()
  return tokens.filter(({ kind, exact }) => kind === 'stop' || (exact !== '' && seen.size !== seen.add(exact).size))
}
