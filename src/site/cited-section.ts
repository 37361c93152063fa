import type { Block, Heading, Node, Section } from '../document/node.ts'
import type { Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { walk } from '../document/walk.ts'
import { firstWords } from './remark-lines.ts'
import { sectionPlacesOf } from './section-places.ts'
import { words } from './words.ts'

/** A paragraph, list item, table or figure that can be cited: its id, its line in the source and its first words. */
export interface CitedParagraph {
  readonly id: string
  readonly line: number
  readonly start: string
}

/** A section as it is named where it is cited. `parent` is the heading above it, where its own returns; `name` says both. */
export interface NamedSection {
  readonly id: string
  readonly text: string
  readonly parent: string | null
  readonly name: string
  readonly sections: readonly NamedSection[]
}

/** A section that can be cited, with its paragraphs. */
export interface CitedSection extends NamedSection {
  readonly paragraphs: readonly CitedParagraph[]
  readonly sections: readonly CitedSection[]
}

/** Names the sections of a publication that can be cited; given those of one chapter or of the whole. */
export function namedSectionsOf(publication: Publication): (sections: readonly Section[]) => readonly NamedSection[] {
  const nameOf = namerOf(publication)
  const named = (sections: readonly Section[]): readonly NamedSection[] =>
    sections.flatMap(section => {
      const below = named(section.sections)
      return section.id ? [{ id: section.id, ...nameOf(section.id, section.heading), sections: below }] : below
    })
  return named
}

/** The sections of a publication as they can be cited; given those of one chapter or of the whole. */
export function citedSectionsOf(publication: Publication): (sections: readonly Section[]) => readonly CitedSection[] {
  const nameOf = namerOf(publication)
  const cited = (sections: readonly Section[]): readonly CitedSection[] =>
    sections.flatMap(section => {
      const below = cited(section.sections)
      if (!section.id) return below
      const names = nameOf(section.id, section.heading)
      return [{ id: section.id, ...names, paragraphs: citedParagraphs(section.blocks), sections: below }]
    })
  return cited
}

function namerOf(publication: Publication) {
  const places = sectionPlacesOf(publication)
  const returning = returningHeadings(publication.document)
  return (id: string, heading: Heading): Pick<NamedSection, 'text' | 'parent' | 'name'> => {
    const text = textOf(heading)
    const parent = (returning.has(text) ? places.get(id)?.path.at(-1) : undefined) ?? null
    return { text, parent, name: parent === null ? text : words.site.under(text, parent) }
  }
}

/** The paragraphs of some blocks that have a permanent address. */
export function citedParagraphs(blocks: readonly Block[]): readonly CitedParagraph[] {
  const cited: CitedParagraph[] = []
  for (const block of blocks)
    for (const node of walk(block)) {
      if (!('id' in node) || node.id === undefined) continue
      const line = Number(/^r(\d+)/.exec(node.id)?.[1] ?? 0)
      if (line > 0) cited.push({ id: node.id, line, start: startOf(node) })
    }
  return cited
}

function startOf(node: Node): string {
  const named = (node.type === 'table' || node.type === 'figure') && node.caption ? node.caption : node
  return firstWords(named)
}

function returningHeadings(document: Node): ReadonlySet<string> {
  const seen = new Set<string>()
  const returning = new Set<string>()
  for (const node of walk(document)) {
    if (node.type !== 'heading') continue
    const heading = textOf(node)
    if (seen.has(heading)) returning.add(heading)
    seen.add(heading)
  }
  return returning
}
