import type { Section } from '../document/node.ts'
import { textOf } from '../document/text-of.ts'

/** A line of a list of contents; `id` is missing where the section has no permanent address. */
export interface ContentsEntry {
  readonly id: string | null
  readonly text: string
  readonly entries: readonly ContentsEntry[]
}

/**
 * The headings of `sections` down to `depth` levels. A sub-heading that returns under other headings
 * ("Wat wil het kabinet?") names nothing by itself and is left out.
 */
export function contentsOf(sections: readonly Section[], depth: number): readonly ContentsEntry[] {
  const entries = entriesOf(sections, depth)
  const counts = new Map<string, number>()
  countTexts(entries, counts)
  return entries.map(entry => ({ ...entry, entries: distinct(entry.entries, counts) }))
}

function countTexts(entries: readonly ContentsEntry[], counts: Map<string, number>): void {
  for (const { text, entries: below } of entries) {
    counts.set(text, (counts.get(text) ?? 0) + 1)
    countTexts(below, counts)
  }
}

function distinct(entries: readonly ContentsEntry[], counts: ReadonlyMap<string, number>): readonly ContentsEntry[] {
  return entries
    .filter(({ text }) => counts.get(text) === 1)
    .map(entry => ({ ...entry, entries: distinct(entry.entries, counts) }))
}

function entriesOf(sections: readonly Section[], depth: number): readonly ContentsEntry[] {
  if (depth === 0) return []
  return sections.map(section => ({
    id: section.id ?? null,
    text: textOf(section.heading),
    entries: entriesOf(section.sections, depth - 1),
  }))
}
