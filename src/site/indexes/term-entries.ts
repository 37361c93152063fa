import type { Term } from '../../document/glossary.ts'
import { slugOf } from '../../document/slug-of.ts'
import { textOf } from '../../document/text-of.ts'
import { walk } from '../../document/walk.ts'
import type { PageLink } from '../page.ts'
import type { Passage } from '../passages.ts'
import { publicationLabel } from '../publication-label.ts'
import type { Site } from '../site.ts'
import type { Meaning, TermEntry, TermUse } from './index-page.ts'
import { nameFinder } from './name-finder.ts'

/** Names the place of a permanent address (`/2020/begroting-bzk/volledig/#r71`); null when no text has it. */
export type SpotOf = (permanent: string) => PageLink | null

/** The address of an abbreviation on the page with all of them. */
export function termId(short: string): string {
  return `begrip-${slugOf(short)}`
}

/**
 * Every abbreviation with its meanings: those of the glossary, and those that a text defines and the glossary lacks.
 * Sorted as a Dutch dictionary is.
 */
export function termEntries(site: Site, passages: readonly Passage[], spotOf: SpotOf): readonly TermEntry[] {
  const meanings = Map.groupBy(site.terms ?? [], ({ short }) => short)
  const known = new Map<string, readonly Meaning[]>(
    [...meanings].map(([short, terms]) => [short, terms.map(term => meaningOf(term, spotOf))]),
  )
  for (const [short, computed] of computedMeanings(passages)) if (!known.has(short)) known.set(short, computed)
  const uses = usesOf(site, passages, [...known.keys()])
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
function computedMeanings(passages: readonly Passage[]): ReadonlyMap<string, readonly Meaning[]> {
  const found = new Map<string, Map<string, { long: string; spots: PageLink[] }>>()
  for (const { children, spot } of passages) {
    for (const node of children.flatMap(child => [...walk(child)])) {
      if (node.type !== 'abbreviation') continue
      const short = textOf(node)
      const meanings = found.get(short) ?? new Map<string, { long: string; spots: PageLink[] }>()
      const meaning = meanings.get(meaningKey(node.long)) ?? { long: node.long, spots: [] }
      if (meaning.spots.at(-1)?.address !== spot.address) meaning.spots.push(spot)
      found.set(short, meanings.set(meaningKey(node.long), meaning))
    }
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
  site: Site,
  passages: readonly Passage[],
  names: readonly string[],
): ReadonlyMap<string, readonly TermUse[]> {
  const find = nameFinder(names)
  const counts = new Map<string, Map<string, number>>()
  for (const { text, spot } of passages) {
    for (const { name } of find(text)) {
      const label = publicationLabel(site, spot.publication)
      const own = counts.get(name) ?? new Map<string, number>()
      counts.set(name, own.set(label, (own.get(label) ?? 0) + 1))
    }
  }
  return new Map([...counts].map(([name, own]) => [name, [...own].map(([label, count]) => ({ label, count }))]))
}
