import { type Reading, readingsOf } from './abbreviation-shape.ts'
import { noteMark } from './flat-text.ts'
import { costOf, type Fit, folded, matchInitials, type Word } from './match-initials.ts'

/** An abbreviation that a text explains: where its short form stands, and its long form as printed. */
export interface Definition {
  readonly start: number
  readonly end: number
  readonly long: string
}

const brackets = /\(([^()]{1,160})\)(?!\p{L})/gu
const cue =
  /^(?:hierna|verder|afgekort(?: tot| als)?|kortweg|ook wel|oftewel)(?: te noemen| genoemd| aangeduid als)?:?\s+/iu
const quotes = /^["'‘“„«]+|["'’”»]+$/gu
const wordPattern = new RegExp(`[^\\s${noteMark}"“”„«»‘,;]+`, 'gu')
// Where a long form cannot begin earlier: `St. Eustatius` goes on, `… gemeenten. De` does not.
const barrier = /[!?;:()[\]“„«|]|(?<=\p{L}{4})\.\s/gu
const window = 220

/** Abbreviations explained in a text: `Long Form (LF)`, `LF (Long Form)`, `(Long Form, LF)`, `(verder: LF)`. */
export function definitionsIn(text: string): readonly Definition[] {
  return [...text.matchAll(brackets)].flatMap(match => {
    const inside = { start: match.index + 1, text: match[1] ?? '' }
    const before = {
      start: Math.max(0, match.index - window),
      text: text.slice(Math.max(0, match.index - window), match.index),
    }
    return explainedBefore(before, inside) ?? explainedInside(before, inside) ?? explainedWithin(inside) ?? []
  })
}

/** `Algemene Inlichtingen- en Veiligheidsdienst (AIVD)`, also `(verder: AIVD)`, `(AIVD, sinds 2002)`. */
function explainedBefore(before: Word, inside: Word): Definition | null {
  const short = shortIn(inside)
  const words = lastSentence(before)
  if (!short) return null
  for (const reading of readingsOf(short.text)) {
    const recent = words.slice(-2 * reading.letters.length - 3)
    const fit = bestFit(reading, short.text, recent)
    if (fit) return definition(short.start, reading.length, before, recent.slice(fit.from, fit.to))
  }
  return null
}

/** `ZSM (Zorgvuldig, Snel en op Maat)`; the long form fills the brackets, or what stands in them before a comma. */
function explainedInside(before: Word, inside: Word): Definition | null {
  for (const short of shortsBefore(before))
    for (const long of [inside.text, inside.text.split(/[,;]/)[0] ?? '']) {
      const words = wordsOf({ start: inside.start, text: long })
      for (const reading of readingsOf(short.text))
        if (words.length <= 2 * reading.letters.length + 3 && costOf(reading.letters, words) <= reading.limit)
          return definition(short.start, reading.length, inside, words)
    }
  return null
}

/** `(Artificial Intelligence, AI)`. */
function explainedWithin(inside: Word): Definition | null {
  const comma = inside.text.lastIndexOf(', ')
  if (comma < 0) return null
  const short = { start: inside.start + comma + 2, text: inside.text.slice(comma + 2) }
  return explainedBefore({ start: inside.start, text: inside.text.slice(0, comma) }, short)
}

/** The short form in brackets: without a cue, without quotes, up to a comma. */
function shortIn(inside: Word): Word | null {
  const lead = (cue.exec(inside.text)?.[0] ?? '').length
  const head = inside.text.slice(lead).split(/[,;]/)[0] ?? ''
  const text = head.replace(quotes, '').trim()
  return text === '' ? null : { start: inside.start + inside.text.indexOf(text, lead), text }
}

/** The last word before brackets, the last two, the last three; of `STAPbudget` the capitals. */
function shortsBefore(before: Word): readonly Word[] {
  const words = wordsOf(before).slice(-3)
  const last = words.at(-1)
  if (!last) return []
  const end = last.start + last.text.length
  const shorts = words.map(word => ({
    start: word.start,
    text: before.text.slice(word.start - before.start, end - before.start),
  }))
  const capitals = /^\p{Lu}{3,8}(?=\p{Ll}{4})/u.exec(last.text)?.[0]
  return [...(capitals ? [{ start: last.start, text: capitals }] : []), ...shorts.toReversed()].filter(
    short => /\p{Lu}/u.test(short.text) && !/\s\p{Ll}/u.test(short.text),
  )
}

function bestFit(reading: Reading, short: string, words: readonly Word[]): Fit | null {
  const fit = matchInitials(reading.letters, words)
  if (fit && fit.cost <= reading.limit) return fit
  return /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(short) ? looseFit(reading.letters, words) : null
}

/**
 * A last try for three capitals and more: letters in order within a name (`Group of States against Corruption`, GRECO),
 * or one long compound with the same first letter (`emissiehandelssysteem`, ETS: the letters are of another language).
 */
function looseFit(letters: string, words: readonly Word[]): Fit | null {
  for (let from = words.length - 2; from >= 0; from--) {
    const name = words.slice(from)
    if (!/^\p{Lu}/u.test(name[0]?.text ?? '') || !/^\p{Lu}/u.test(name.at(-1)?.text ?? '')) continue
    if (isInOrder(letters, folded(name.map(word => word.text).join(' ')))) return { from, to: words.length, cost: 0 }
  }
  const last = words.at(-1)?.text ?? ''
  return last.length >= 12 && folded(last).startsWith(letters[0] ?? ' ')
    ? { from: words.length - 1, to: words.length, cost: 0 }
    : null
}

function isInOrder(letters: string, text: string): boolean {
  if (!text.startsWith(letters[0] ?? ' ')) return false
  let at = 0
  return [...letters].every(letter => {
    at = text.indexOf(letter, at) + 1
    return at > 0
  })
}

/** The words since the last sentence began, also since a bracket or an opening quote. */
function lastSentence(before: Word): readonly Word[] {
  const last = [...before.text.matchAll(barrier)].at(-1)
  const from = last ? last.index + last[0].length : 0
  return wordsOf({ start: before.start + from, text: before.text.slice(from) })
}

function wordsOf(part: Word): readonly Word[] {
  return [...part.text.matchAll(wordPattern)].map(match => ({ start: part.start + match.index, text: match[0] }))
}

function definition(start: number, length: number, source: Word, words: readonly Word[]): Definition | null {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return null
  const from = first.start - source.start
  // A capital makes the ministry part of the name.
  const ministry = /Ministerie van $/u.exec(source.text.slice(0, from))?.[0].length ?? 0
  const printed = source.text.slice(from - ministry, last.start + last.text.length - source.start)
  const long = printed.replaceAll(noteMark, '').replace(/\s+/gu, ' ').replace(quotes, '')
  return { start, end: start + length, long }
}
