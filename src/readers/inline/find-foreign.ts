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
  const pattern = patternOf(phrases)
  const langs = new Map(
    phrases.flatMap(({ text, lang }) => [[text, lang] as const, [capitalised(text), lang] as const]),
  )
  for (const { text, lang } of phrases) langs.set(text, lang)
  const listed = new Set(phrases.map(({ text }) => text))
  return text =>
    [...text.matchAll(pattern)].flatMap(match => {
      const printed = match[0].replace(/\s+/gu, ' ')
      if (!listed.has(printed) && !startsSentence(text, match.index)) return []
      return spanOf(match.index, match[0].length, langs.get(printed) ?? 'und')
    })
}

function patternOf(phrases: readonly Phrase[]): RegExp {
  const variants = phrases.flatMap(({ text }) => [text, capitalised(text)])
  const longestFirst = [...new Set(variants)].sort((one, other) => other.length - one.length)
  const words = longestFirst.map(text => text.split(' ').map(escaped).join('\\s{1,3}') + endOf(text))
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words.join('|')})`, 'gu')
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
