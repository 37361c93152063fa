import type { Term } from '../document/glossary.ts'
import type { Document } from '../document/node.ts'
import type { Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { walk } from '../document/walk.ts'
import { publicationKey } from './address.ts'
import { linesOf } from './lines-of.ts'
import type { SiteFrame } from './site.ts'

/** An abbreviation that stands on a page, with what it means there; more than one meaning where that is not certain. */
export interface ExplainedAbbreviation {
  readonly short: string
  readonly meanings: readonly string[]
}

/** Finds the abbreviations in a piece of a publication, in the order of the alphabet. */
export type FindAbbreviations = (piece: Document) => readonly ExplainedAbbreviation[]

/** What a text defines itself goes before the glossary, and in the glossary what is defined in this text before the rest. */
export function abbreviationsOf({ terms = [] }: Pick<SiteFrame, 'terms'>, publication: Publication): FindAbbreviations {
  const known = new Map(
    [...Map.groupBy(terms, ({ short }) => short)].map(([short, all]) => [short, meaningsIn(publication, all)]),
  )
  for (const node of walk(publication.document)) {
    const short = node.type === 'abbreviation' ? textOf(node) : ''
    if (node.type === 'abbreviation' && !known.has(short)) known.set(short, [node.long])
  }
  const anyOf = patternOf([...known.keys()])
  const alphabet = new Intl.Collator('nl')
  return piece => {
    const found = new Set(anyOf ? [...linesOf(piece).join('\n').matchAll(anyOf)].map(([short]) => short) : [])
    return [...found]
      .map(short => ({ short, meanings: known.get(short) ?? [] }))
      .sort((one, other) => alphabet.compare(one.short, other.short))
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function meaningsIn(publication: Publication, terms: readonly Term[]): readonly string[] {
  const own = terms.filter(({ definedAt }) => definedAt.some(at => at.startsWith(`/${publicationKey(publication)}/`)))
  return [...new Set((own.length > 0 ? own : terms).map(({ long }) => long))]
}

/** Any of these as a word of its own, the longest first: a text that says "BZK/VRO" may have a term for both together. */
function patternOf(shorts: readonly string[]): RegExp | null {
  if (shorts.length === 0) return null
  const longestFirst = shorts.toSorted((one, other) => other.length - one.length)
  const any = longestFirst.map(short => escaped(short)).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu')
}
