import type { Way } from './query-part.ts'
import { stemWord } from './stem-word.ts'

const shortestPart = 4
const shortestWord = 5
const mostCompounds = 6
const links = ['', 's', 'e', 'en', 'n']

/**
 * What to search when a word stands in no text: the compounds of the texts that begin or end with it ("schimmel" in
 * "schimmelproblematiek"), and its own two parts where both stand in the texts ("woningnood": "woning" with "nood").
 * A word that is merely spelt alike is never taken. Input: a folded word, and every word of the texts.
 */
export function completeWord(word: string, vocabulary: ReadonlySet<string>): readonly Way[] {
  if (word.length < shortestWord || !/^[a-z]+$/.test(word)) return []
  const stem = stemWord(word)
  const compounds = [...vocabulary].filter(other => isCompoundOf(other, stem, word, vocabulary)).slice(0, mostCompounds)
  return [
    ...compounds.map(text => ({ terms: [text], weight: 0.8, also: text })),
    ...twoParts(word, vocabulary).map(parts => ({ terms: parts, weight: 0.7, also: parts.join(' ') })),
  ]
}

// What stands before the word must be a word too: "erbij" is no part of "dichterbij".
function isCompoundOf(other: string, stem: string, word: string, vocabulary: ReadonlySet<string>): boolean {
  if (stem.length < shortestWord || other.length - stem.length < shortestPart) return false
  if (other.startsWith(stem)) return true
  const opening = other.slice(0, other.length - word.length)
  return (
    other.endsWith(word) &&
    opening.length >= shortestPart &&
    links.some(link => opening.endsWith(link) && vocabulary.has(opening.slice(0, opening.length - link.length)))
  )
}

/** The first split whose parts both stand in the texts as they are. */
function twoParts(word: string, vocabulary: ReadonlySet<string>): readonly (readonly string[])[] {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const last = word.slice(at)
    if (!vocabulary.has(last)) continue
    for (const link of links) {
      const opening = word.slice(0, at)
      const first = opening.endsWith(link) ? opening.slice(0, opening.length - link.length) : ''
      if (first.length >= shortestPart && vocabulary.has(first)) return [[first, last]]
    }
  }
  return []
}
