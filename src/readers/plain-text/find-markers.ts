import type { Draft, MarkerDraft, SourceLine } from './draft.ts'
import { weighDigits } from './note-weight.ts'

/**
 * A place that may be a note marker. `weight` says how likely it is by itself: above 2 hardly anything else,
 * below 1 only when the sequence of notes asks for it. `stem` is the word it is glued to, `inNumber` tells that it
 * is cut off from a number.
 */
export interface Candidate extends Omit<MarkerDraft, 'table'> {
  readonly weight: number
  readonly stem: string
  readonly inNumber: boolean
}

// a marker glued to a word, a quote, a bracket, a number or a percentage: 90.208* · tekst¹ · tekst[3]
const stars = /(?<=[^\s*([{|])\*{1,4}(?![*\p{L}\p{N}])/gu
const superscripts = /(?<![\p{N}⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]{1,3}/gu
const bracketed = /\[\^?(\d{1,3}|\*{1,3})\](?![(:])/g
const digits = /\d+/g
// what every marker has, and few lines
const signOfMarker = /[*\d⁰¹²³⁴-⁹]/
const raisedDigit = /[⁰¹²³⁴-⁹]/
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const none: readonly Candidate[] = []
const known = new WeakMap<SourceLine, readonly Candidate[]>()

/**
 * All places of a line that may be note markers, also those of other labels than the text has notes for. Finding notes
 * and pairing them both ask this of nearly every line: it is found once.
 */
export function markersIn(line: SourceLine): readonly Candidate[] {
  if (!signOfMarker.test(line.raw)) return none
  const before = known.get(line)
  if (before) return before
  const markers = findMarkers(line)
  known.set(line, markers)
  return markers
}

function findMarkers({ number: line, raw }: SourceLine): readonly Candidate[] {
  const loose = looseBrackets(raw)
  const found: Candidate[] = []
  const add = (index: number, length: number, label: string, weight: number, stem = '', inNumber = false) => {
    if (weight > 0) found.push({ line, column: index + 1, length, label, weight, stem, inNumber })
  }
  // Few lines have these: a look for one sign takes less than a pattern.
  if (raw.includes('*')) for (const match of raw.matchAll(stars)) add(match.index, match[0].length, match[0], 3)
  if (raw.includes('[')) {
    const first = raw.search(/\S/)
    for (const match of raw.matchAll(bracketed))
      if (match.index > first) add(match.index, match[0].length, match[1] ?? '', 3)
  }
  if (raisedDigit.test(raw)) {
    for (const match of raw.matchAll(superscripts))
      add(match.index, match[0].length, plain(match[0]), weighRaised(raw, match.index))
  }
  for (const match of raw.matchAll(digits)) {
    const bracket = loose.has(match.index + match[0].length) ? 1 : 0
    for (const { index, label, weight, stem, inNumber } of weighDigits(raw, match.index, match[0], bracket > 0)) {
      add(index, label.length + bracket, label, weight, stem, inNumber)
    }
  }
  return found.toSorted((one, other) => one.column - other.column)
}

/** Where closing brackets stand that no opening one belongs to: `akkoord1)`. */
function looseBrackets(raw: string): ReadonlySet<number> {
  const loose = new Set<number>()
  if (!raw.includes(')')) return loose
  let depth = 0
  for (const { 0: bracket, index } of raw.matchAll(/[()]/g)) {
    if (bracket === '(') depth += 1
    else if (depth > 0) depth -= 1
    else loose.add(index)
  }
  return loose
}

/** Superscript digits as ordinary ones. */
export function plain(label: string): string {
  return [...label].map(char => (raised.includes(char) ? String(raised.indexOf(char)) : char)).join('')
}

/** `m²` and `km³` are units, not notes. */
function weighRaised(raw: string, index: number): number {
  return /(?:^|[^\p{L}])[kcdm]?m$/u.test(raw.slice(Math.max(0, index - 4), index)) ? 0.2 : 3
}

/** The candidates of all lines in reading order that some predicate lets through. */
export function candidatesOf(draft: Draft, wanted: (index: number) => boolean): readonly Candidate[] {
  return draft.lines.flatMap((line, index) => (line.text !== '' && wanted(index) ? markersIn(line) : []))
}
