import { placeOf } from './place-of.ts'
import type { Span } from './span.ts'

/** A phrase of the reviewed list; `lang` is a BCP 47 tag. */
export interface Phrase {
  readonly text: string
  readonly lang: string
}

/** A recogniser of the listed phrases: whole words, the longest first, as listed or with a capital at a sentence's start. */
export function foreignFinder(phrases: readonly Phrase[]): (text: string) => readonly Span[] {
  if (phrases.length === 0) return () => []
  const starts = startsOf(phrases)
  const langs = new Map(
    phrases.flatMap(({ text, lang }) => [[text, lang] as const, [capitalised(text), lang] as const]),
  )
  for (const { text, lang } of phrases) langs.set(text, lang)
  const listed = new Set(phrases.map(({ text }) => text))
  return text =>
    printedIn(text, starts).flatMap(match => {
      const printed = match.printed.replace(/\s+/gu, ' ')
      if (!listed.has(printed) && !startsSentence(text, match.index)) return []
      return spanOf(match.index, match.printed.length, langs.get(printed) ?? 'und')
    })
}

/** The phrases with one first letter: a bit for each letter that may come second, and the pattern of all of them. */
interface Start {
  readonly seconds: number
  readonly pattern: RegExp
}

/** The phrases by their first letter, so that a text is matched only where its words start as a phrase does. */
function startsOf(phrases: readonly Phrase[]): ReadonlyMap<number, Start> {
  const variants = new Set(phrases.flatMap(({ text }) => [text, capitalised(text)]))
  const longestFirst = [...variants].sort((one, other) => other.length - one.length)
  const byLetter = Map.groupBy(longestFirst, text => text.charCodeAt(0))
  return new Map(
    [...byLetter].map(([letter, texts]) => [letter, { seconds: secondsOf(texts), pattern: patternOf(texts) }]),
  )
}

/** What follows a word of one letter is a space of any kind. */
function secondsOf(texts: readonly string[]): number {
  const bits = texts.map(text => (/^.(?: |$)/su.test(text) ? -1 : bitOf(text.charCodeAt(1))))
  return bits.reduce((all, bit) => all | bit, 0)
}

function bitOf(unit: number): number {
  return 1 << (unit & 31)
}

function patternOf(texts: readonly string[]): RegExp {
  const words = texts.map(text => text.split(' ').map(escaped).join('\\s{1,3}') + endOf(text))
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words.join('|')})`, 'uy')
}

interface Printed {
  readonly index: number
  readonly printed: string
}

function printedIn(text: string, starts: ReadonlyMap<number, Start>): readonly Printed[] {
  const found: Printed[] = []
  for (let index = 0; index < text.length; ) {
    const printed = phraseAt(text, index, starts)
    if (printed !== '') found.push({ index, printed })
    index += printed.length || 1
  }
  return found
}

function phraseAt(text: string, index: number, starts: ReadonlyMap<number, Start>): string {
  // Most places are within a word; letters with accents are left to the pattern.
  if (index > 0 && isPlainLetter(text.charCodeAt(index - 1))) return ''
  const start = starts.get(text.charCodeAt(index))
  if (!start || (start.seconds & bitOf(text.charCodeAt(index + 1))) === 0) return ''
  start.pattern.lastIndex = index
  return start.pattern.exec(text)?.[0] ?? ''
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

function spanOf(start: number, length: number, lang: string): readonly Span[] {
  const wrap: Span['wrap'] = children => ({
    type: 'foreignPhrase',
    lang,
    recognised: true,
    children,
    ...placeOf(children),
  })
  return [{ start, end: start + length, wrap }]
}

/** A compound keeps the sound of a phrase (`building back better-opgave`); a single word becomes Dutch in it. */
function endOf(text: string): string {
  return text.includes(' ') ? '(?![\\p{L}\\p{N}_])' : '(?![\\p{L}\\p{N}_-])'
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function startsSentence(text: string, at: number): boolean {
  return (
    /(?:^|[.!?:…|])["'‘’“”„«(\s]*$/u.test(text.slice(Math.max(0, at - 8), at)) &&
    (at <= 8 || /\S/.test(text.slice(at - 8, at)))
  )
}
