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
  const search = searchFor(phrases)
  const langs = new Map(
    phrases.flatMap(({ text, lang }) => [[text, lang] as const, [capitalised(text), lang] as const]),
  )
  for (const { text, lang } of phrases) langs.set(text, lang)
  const listed = new Set(phrases.map(({ text }) => text))
  return text =>
    printedIn(text, search).flatMap(match => {
      const printed = match.printed.replace(/\s+/gu, ' ')
      if (!listed.has(printed) && !startsSentence(text, match.index)) return []
      return spanOf(match.index, match.printed.length, langs.get(printed) ?? 'und')
    })
}

/** What is looked for: the pattern of all phrases, and by their first letter a bit for each letter that comes second. */
interface Search {
  readonly pattern: RegExp
  readonly seconds: ReadonlyMap<number, number>
}

function searchFor(phrases: readonly Phrase[]): Search {
  const variants = new Set(phrases.flatMap(({ text }) => [text, capitalised(text)]))
  const seconds = new Map<number, number>()
  for (const text of variants) {
    const first = text.charCodeAt(0)
    seconds.set(first, (seconds.get(first) ?? 0) | secondOf(text))
  }
  return { pattern: patternOf([...variants].sort((one, other) => other.length - one.length)), seconds }
}

/** What follows a word of one letter is a space of any kind. */
function secondOf(text: string): number {
  return /^.(?: |$)/su.test(text) ? -1 : bitOf(text.charCodeAt(1))
}

function bitOf(unit: number): number {
  return 1 << (unit & 31)
}

/**
 * Phrases of more words come before those of one, which can match at the same place only when they are shorter.
 * A compound keeps the sound of a phrase (`building back better-opgave`); a single word becomes Dutch in it.
 */
function patternOf(longestFirst: readonly string[]): RegExp {
  const [phrases, words] = [longestFirst.filter(text => text.includes(' ')), longestFirst.filter(isWord)]
  const ends = [...alternatives(phrases, '(?![\\p{L}\\p{N}_])'), ...alternatives(words, '(?![\\p{L}\\p{N}_-])')]
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${ends.join('|')})`, 'uy')
}

function isWord(text: string): boolean {
  return !text.includes(' ')
}

/** What must not follow stands once behind all of them: it is much to compile. */
function alternatives(texts: readonly string[], end: string): readonly string[] {
  const patterns = texts.map(text => text.split(' ').map(escaped).join('\\s{1,3}'))
  return texts.length > 0 ? [`(?:${patterns.join('|')})${end}`] : []
}

interface Printed {
  readonly index: number
  readonly printed: string
}

function printedIn(text: string, search: Search): readonly Printed[] {
  const found: Printed[] = []
  for (let index = 0; index < text.length; ) {
    const printed = mayStart(text, index, search) ? phraseAt(text, index, search) : ''
    if (printed !== '') found.push({ index, printed })
    index += printed.length || 1
  }
  return found
}

/** Most places are within a word, or start as no phrase does; letters with accents before it are left to the pattern. */
function mayStart(text: string, index: number, { seconds }: Search): boolean {
  if (index > 0 && isPlainLetter(text.charCodeAt(index - 1))) return false
  return ((seconds.get(text.charCodeAt(index)) ?? 0) & bitOf(text.charCodeAt(index + 1))) !== 0
}

function phraseAt(text: string, index: number, { pattern }: Search): string {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0] ?? ''
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
