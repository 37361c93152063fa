import type { Section } from '../document/node.ts'
import { textOf } from '../document/text-of.ts'

/** A line of a list of contents; `id` is missing where the section has no permanent address. */
export interface ContentsEntry {
  readonly id: string | null
  readonly text: string
  readonly entries: readonly ContentsEntry[]
}

/** The headings of `sections` down to `depth` levels. */
export function contentsOf(sections: readonly Section[], depth: number): readonly ContentsEntry[] {
  if (depth === 0) return []
  return sections.map(section => ({
    id: section.id ?? null,
    text: textOf(section.heading),
    entries: contentsOf(section.sections, depth - 1),
  }))
}
