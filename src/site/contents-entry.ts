import type { Section } from '../document/node.ts'
import type { Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import type { ThemePart } from './theme-part.ts'
import { words } from './words.ts'

/** A line of a list of contents; `id` is missing where the section has no permanent address. */
export interface ContentsEntry {
  readonly id: string | null
  readonly text: string
  readonly entries: readonly ContentsEntry[]
}

/** A sub-heading that returns more often than this ("Wat wil het kabinet?") names nothing and is not listed. */
const mostReturns = 3

/** The headings of `sections` down to `depth` levels, told apart where they are equal. */
export function contentsOf(sections: readonly Section[], depth: number): readonly ContentsEntry[] {
  return toldApart(entriesOf(sections, depth))
}

/** The headings below the section that names its page; one that repeats its name adds nothing to the list. */
export function contentsUnder({ heading, sections }: Section, depth: number): readonly ContentsEntry[] {
  const page = { id: null, text: textOf(heading), entries: entriesOf(sections, depth) }
  return toldApart([page])[0]?.entries ?? []
}

/** The headings of the parts of a theme and one level below, with the ids that they have on a page of several texts. */
export function contentsOfParts(parts: readonly ThemePart[]): readonly ContentsEntry[] {
  const publications = new Set(parts.map(({ publication }) => publication))
  const times = new Map([...publications].map(one => [one, timesIn(one)]))
  return toldApart(
    parts.flatMap(({ publication, section }) => {
      return entriesOf([section], 2, `${publication.slug}_`).map(entry => ({
        ...entry,
        entries: entry.entries.filter(({ text }) => (times.get(publication)?.get(text) ?? 0) <= mostReturns),
      }))
    }),
  )
}

/** How often each heading stands in a text: one page of a theme may have a question once that the text asks everywhere. */
function timesIn({ document }: Publication): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const deep = Number.POSITIVE_INFINITY
  count(entriesOf(document.sections, deep), counts)
  return counts
}

/** Names a sub-heading that returns with the heading above it, so that no two links say the same. */
export function toldApart(entries: readonly ContentsEntry[]): readonly ContentsEntry[] {
  const counts = new Map<string, number>()
  count(entries, counts)
  return entries.map(entry => ({ ...entry, entries: named(entry.entries, entry.text, counts) }))
}

function count(entries: readonly ContentsEntry[], counts: Map<string, number>): void {
  for (const { text, entries: below } of entries) {
    counts.set(text, (counts.get(text) ?? 0) + 1)
    count(below, counts)
  }
}

function named(
  entries: readonly ContentsEntry[],
  parent: string,
  counts: ReadonlyMap<string, number>,
): readonly ContentsEntry[] {
  return entries.flatMap(entry => {
    // A section that repeats the heading of its page adds nothing to the list but what stands in it.
    if (entry.text === parent) return named(entry.entries, parent, counts)
    const times = counts.get(entry.text) ?? 1
    if (times > mostReturns) return []
    const text = times > 1 ? words.site.under(entry.text, parent) : entry.text
    return [{ ...entry, text, entries: named(entry.entries, entry.text, counts) }]
  })
}

function entriesOf(sections: readonly Section[], depth: number, idPrefix = ''): readonly ContentsEntry[] {
  if (depth === 0) return []
  return sections.map(section => ({
    id: section.id ? idPrefix + section.id : null,
    text: textOf(section.heading),
    entries: entriesOf(section.sections, depth - 1, idPrefix),
  }))
}
