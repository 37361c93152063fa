import type { Term } from '../../document/glossary.ts'
import type { PublicationName } from '../../document/publication.ts'
import { slugOf } from '../../document/slug-of.ts'
import { textOf } from '../../document/text-of.ts'
import { walk } from '../../document/walk.ts'
import type { PageLink } from '../page.ts'
import type { Passage } from '../passages.ts'
import { publicationLabel } from '../publication-label.ts'
import type { SiteFrame } from '../site.ts'
import type { Meaning, TermEntry, TermUse } from './index-page.ts'
import { countNames, type NameCounts } from './name-counts.ts'
import { nameFinder } from './name-finder.ts'

/** Names the place of a permanent address (`/2020/begroting-bzk/volledig/#r71`); null when no text has it. */
export type SpotOf = (permanent: string) => PageLink | null

/** The address of an abbreviation on the page with all of them. */
export function termId(short: string): string {
  return `begrip-${slugOf(short)}`
}

/** An abbreviation that a text defines, and where. */
export interface DefinedTerm {
  readonly short: string
  readonly long: string
  readonly spot: PageLink
}

/** What an index of abbreviations needs of a text. */
export interface TermsOfText {
  readonly publication: PublicationName
  readonly defined: readonly DefinedTerm[]
  readonly names: NameCounts
}

/** Counts how often a text names each of some names, none of which has white space in it. */
export type CountUses = (names: readonly string[]) => (text: TermsOfText) => ReadonlyMap<string, number>

/** Counts in the words of each text. */
export const countUses: CountUses = names => {
  const find = nameFinder(names)
  return text => countNames(text.names, find)
}

/** The abbreviations that a piece of text defines. */
export function definedIn({ children, spot: { text, address } }: Passage): readonly DefinedTerm[] {
  const found: DefinedTerm[] = []
  for (const child of children)
    for (const node of walk(child))
      if (node.type === 'abbreviation') found.push({ short: textOf(node), long: node.long, spot: { text, address } })
  return found
}

/**
 * Every abbreviation with its meanings: those of the glossary, and those that a text defines and the glossary lacks.
 * Sorted as a Dutch dictionary is.
 */
export function termEntries(
  site: SiteFrame,
  texts: readonly TermsOfText[],
  spotOf: SpotOf,
  usesIn: CountUses = countUses,
): readonly TermEntry[] {
  const meanings = Map.groupBy(site.terms ?? [], ({ short }) => short)
  const known = new Map<string, readonly Meaning[]>(
    [...meanings].map(([short, terms]) => [short, terms.map(term => meaningOf(term, spotOf))]),
  )
  const computed = computedMeanings(texts.flatMap(({ defined }) => defined))
  for (const [short, found] of computed) if (!known.has(short)) known.set(short, found)
  const uses = usesOf(site, texts, usesIn([...known.keys()].filter(name => !/\s/.test(name))))
  const collator = new Intl.Collator('nl', { numeric: true })
  const taken = new Map<string, number>()
  return [...known]
    .sort(([one], [other]) => collator.compare(one, other) || (one < other ? -1 : 1))
    .map(([short, all]) => ({ id: freeId(termId(short), taken), short, meanings: all, uses: uses.get(short) ?? [] }))
}

function freeId(wanted: string, taken: Map<string, number>): string {
  const times = (taken.get(wanted) ?? 0) + 1
  taken.set(wanted, times)
  return times === 1 ? wanted : `${wanted}-${times}`
}

function meaningOf({ long, explanation, byEditor, definedAt }: Term, spotOf: SpotOf): Meaning {
  const spots = definedAt.flatMap(address => spotOf(address) ?? [])
  return { long, explanation, source: byEditor ? 'editor' : 'text', spots }
}

/** What the texts themselves define; two spellings of one long form are one meaning. */
function computedMeanings(defined: readonly DefinedTerm[]): ReadonlyMap<string, readonly Meaning[]> {
  const found = new Map<string, Map<string, { long: string; spots: PageLink[] }>>()
  for (const { short, long, spot } of defined) {
    const meanings = found.get(short) ?? new Map<string, { long: string; spots: PageLink[] }>()
    const meaning = meanings.get(meaningKey(long)) ?? { long, spots: [] }
    if (meaning.spots.at(-1)?.address !== spot.address) meaning.spots.push(spot)
    found.set(short, meanings.set(meaningKey(long), meaning))
  }
  return new Map(
    [...found].map(([short, meanings]) => [
      short,
      [...meanings.values()].map(({ long, spots }) => ({
        long,
        explanation: null,
        source: 'computed' as const,
        spots,
      })),
    ]),
  )
}

function meaningKey(long: string): string {
  return long.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
}

function usesOf(
  site: SiteFrame,
  texts: readonly TermsOfText[],
  usesIn: ReturnType<CountUses>,
): ReadonlyMap<string, readonly TermUse[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const text of texts) {
    const label = publicationLabel(site, text.publication)
    for (const [name, times] of usesIn(text)) {
      const own = counts.get(name) ?? new Map<string, number>()
      counts.set(name, own.set(label, (own.get(label) ?? 0) + times))
    }
  }
  return new Map([...counts].map(([name, own]) => [name, [...own].map(([label, count]) => ({ label, count }))]))
}
