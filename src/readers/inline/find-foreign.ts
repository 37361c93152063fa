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

/** What is looked for: the pattern of all phrases, and the numbers of the three letters (1) that they start with. */
interface Search {
  readonly pattern: RegExp
  readonly starts: Uint8Array
}

function searchFor(phrases: readonly Phrase[]): Search {
  const variants = new Set(phrases.flatMap(({ text }) => [text, capitalised(text)]))
  const starts = new Uint8Array(1 << 15)
  for (const text of variants) for (const start of startsOf(text)) starts[start] = 1
  return { pattern: patternOf([...variants].sort((one, other) => other.length - one.length)), starts }
}

const anyLetter = Array.from({ length: 32 }, (_, letter) => letter)

/** A first word of one letter or two is followed by a space of any kind, or by whatever stands behind the phrase. */
function startsOf(text: string): readonly number[] {
  const [word = ''] = text.split(' ')
  const lettersAt = (at: number) => (at < word.length ? [word.charCodeAt(at)] : anyLetter)
  return lettersAt(0).flatMap(first =>
    lettersAt(1).flatMap(second => lettersAt(2).map(third => startOf(first, second, third))),
  )
}

/** The number of three letters; others may have the same, so that the pattern still decides. */
function startOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31)
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
function mayStart(text: string, index: number, { starts }: Search): boolean {
  if (index > 0 && isPlainLetter(text.charCodeAt(index - 1))) return false
  return starts[startOf(text.charCodeAt(index), text.charCodeAt(index + 1), text.charCodeAt(index + 2))] === 1
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
