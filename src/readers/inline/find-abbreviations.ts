import { definitionsIn } from './abbreviation-definitions.ts'
import { placeOf } from './place-of.ts'
import type { Span } from './span.ts'

/**
 * A recogniser of abbreviations where a text defines them. It remembers: the first definition counts,
 * and another one of the same letters only when it means something else.
 */
export function abbreviationFinder(): (text: string) => readonly Span[] {
  const known = new Map<string, string[]>()
  return text =>
    definitionsIn(text).flatMap(({ start, end, long }) => {
      const short = text.slice(start, end)
      const meanings = known.get(short) ?? []
      const meaning = meaningOf(long)
      if (meanings.some(other => other.endsWith(meaning) || meaning.endsWith(other))) return []
      known.set(short, [...meanings, meaning])
      const wrap: Span['wrap'] = children => ({ type: 'abbreviation', long, children, ...placeOf(children) })
      return [{ start, end, wrap }]
    })
}

/** `Nationale Hypotheek Garantie` and `Nationale Hypotheekgarantie` mean one thing. */
function meaningOf(long: string): string {
  return long.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
