import type { Block, Node, Section } from '../document/node.ts'
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

/** A section that can be cited. `parent` is the heading above it, where its own returns; `name` says both. */
export interface CitedSection {
  readonly id: string
  readonly text: string
  readonly parent: string | null
  readonly name: string
  readonly paragraphs: readonly CitedParagraph[]
  readonly sections: readonly CitedSection[]
}

/** The sections of a publication as they can be cited; given those of one chapter or of the whole. */
export function citedSectionsOf(publication: Publication): (sections: readonly Section[]) => readonly CitedSection[] {
  const places = sectionPlacesOf(publication)
  const returning = returningHeadings(publication.document)
  const named = (id: string, text: string) => {
    const parent = (returning.has(text) ? places.get(id)?.path.at(-1) : undefined) ?? null
    return { text, parent, name: parent === null ? text : words.site.under(text, parent) }
  }
  const cited = (sections: readonly Section[]): readonly CitedSection[] =>
    sections.flatMap(section => {
      const below = cited(section.sections)
      if (!section.id) return below
      const names = named(section.id, textOf(section.heading))
      return [{ id: section.id, ...names, paragraphs: citedParagraphs(section.blocks), sections: below }]
    })
  return cited
}

/** The paragraphs of some blocks that have a permanent address. */
export function citedParagraphs(blocks: readonly Block[]): readonly CitedParagraph[] {
  return blocks
    .flatMap(block => [...walk(block)])
    .flatMap(node => {
      const line = 'id' in node ? Number(/^r(\d+)/.exec(node.id ?? '')?.[1] ?? 0) : 0
      return line > 0 && 'id' in node && node.id ? [{ id: node.id, line, start: startOf(node) }] : []
    })
}

function startOf(node: Node): string {
  const named = (node.type === 'table' || node.type === 'figure') && node.caption ? node.caption : node
  return firstWords(named)
}

function returningHeadings(document: Node): ReadonlySet<string> {
  const seen = new Set<string>()
  const headings = [...walk(document)].flatMap(node => (node.type === 'heading' ? [textOf(node)] : []))
  return new Set(headings.filter(heading => seen.size === seen.add(heading).size))
}
