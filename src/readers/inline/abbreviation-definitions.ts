import { type Explanation, explainByAll, explainByLast } from './explain-abbreviation.ts'
import { noteMark } from './flat-text.ts'
import { lastSentence, type Word, wordsOf } from './words-of.ts'

/** An abbreviation that a text explains: where its short form stands, and its long form as printed. */
export interface Definition {
  readonly start: number
  readonly end: number
  readonly long: string
}

const brackets = /\(([^()]{1,160})\)(?!\p{L})/gu
const slash = /(?<=\p{Ll})\/((?=\p{Lu}\p{Ll}?\p{Lu})\p{L}{2,7})(?![\p{L}\p{N}/-])/gu
const cue =
  /^(?:hierna|verder|afgekort(?: tot| als)?|kortweg|ook wel|oftewel)(?: te noemen| genoemd| aangeduid als)?:?\s+/iu
const quotes = /^["'‘“„«]+|["'’”»]+$/gu
const reach = 220

/** A definition whose long form is still a row of words. */
interface Found {
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}

/** Abbreviations explained in a text: `Long Form (LF)`, `LF (Long Form)`, `(Long Form, LF)`, `(verder: LF)`, `Long Form/LF`. */
export function definitionsIn(text: string): readonly Definition[] {
  if (!/[(/]/.test(text)) return []
  const inBrackets = [...text.matchAll(brackets)].map(({ index, 1: inside = '' }) =>
    inBracketsAt(stretchBefore(text, index), { start: index + 1, text: inside }),
  )
  const afterSlash = [...text.matchAll(slash)].map(({ index, 1: short = '' }) =>
    explainedBefore(stretchBefore(text, index), { start: index + 1, text: short }),
  )
  return [...inBrackets, ...afterSlash]
    .filter(found => found !== null)
    .map(({ start, end, words }) => ({ start, end, long: printedLong(text, words) }))
    .sort((one, other) => one.start - other.start)
}

function inBracketsAt(before: Word, inside: Word): Found | null {
  return explainedBefore(before, shortIn(inside)) ?? explainedInside(before, inside) ?? explainedWithin(inside)
}

/** `Algemene Inlichtingen- en Veiligheidsdienst (AIVD)`. */
function explainedBefore(before: Word, short: Word): Found | null {
  return found(short, explainByLast(short.text, lastSentence(before)))
}

/** `ZSM (Zorgvuldig, Snel en op Maat)`; the long form fills the brackets, or what stands in them before a comma. */
function explainedInside(before: Word, inside: Word): Found | null {
  const longs = [inside.text, inside.text.split(/[,;]/)[0] ?? ''].map(text => wordsOf({ start: inside.start, text }))
  for (const short of shortsBefore(before))
    for (const words of longs) {
      const explained = found(short, explainByAll(short.text, words))
      if (explained) return explained
    }
  return null
}

/** `(Artificial Intelligence, AI)`. */
function explainedWithin(inside: Word): Found | null {
  const comma = inside.text.lastIndexOf(', ')
  if (comma < 0) return null
  const short = { start: inside.start + comma + 2, text: inside.text.slice(comma + 2) }
  return explainedBefore({ start: inside.start, text: inside.text.slice(0, comma) }, short)
}

/**
 * The short form in brackets: without a cue (`verder: AIVD`), without quotation marks, up to a comma (`NOVI, 2020`).
 * A row of short forms (`UWV, SVB`) explains none.
 */
function shortIn(inside: Word): Word {
  const lead = cue.exec(inside.text)?.[0].length ?? 0
  const [head = '', next = ''] = inside.text.slice(lead).split(/[,;]\s*/)
  if (/^\p{Lu}[\p{L}\p{N}&]*\p{Lu}/u.test(next)) return { start: inside.start, text: '' }
  const text = head.replace(quotes, '').trim()
  return { start: inside.start + inside.text.indexOf(text, lead), text }
}

/** The last word before brackets, the last two, the last three; of `STAPbudget` the capitals. */
function shortsBefore(before: Word): readonly Word[] {
  const words = lastSentence(before).slice(-3).toReversed()
  const [last] = words
  if (!last) return []
  const end = last.start + last.text.length
  const shorts = words.map(({ start }) => ({
    start,
    text: before.text.slice(start - before.start, end - before.start),
  }))
  const capitals = /^\p{Lu}{3,8}(?=\p{Ll}{4})/u.exec(last.text)?.[0]
  return [...(capitals ? [{ start: last.start, text: capitals }] : []), ...shorts].filter(({ text }) =>
    /\p{Lu}/u.test(text),
  )
}

function found(short: Word, explanation: Explanation | null): Found | null {
  return explanation && { start: short.start, end: short.start + explanation.length, words: explanation.words }
}

function stretchBefore(text: string, at: number): Word {
  const start = Math.max(0, at - reach)
  return { start, text: text.slice(start, at) }
}

/** A long form as printed. A capital makes the ministry part of the name: `Ministerie van Financiën`. */
function printedLong(text: string, words: readonly Word[]): string {
  const from = words[0]?.start ?? 0
  const last = words.at(-1)
  const ministry = /Ministerie van $/.exec(text.slice(Math.max(0, from - 16), from))?.[0].length ?? 0
  const printed = text.slice(from - ministry, last ? last.start + last.text.length : from)
  return printed.replaceAll(noteMark, '').replace(/\s+/gu, ' ').replace(quotes, '')
}
