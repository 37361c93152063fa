import type { Block, Document, Footnote, Node, Section, Table } from '../document/node.ts'
import type { Chapter, Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { walk } from '../document/walk.ts'
import type { HitForm } from '../search/search-record.ts'
import { linesOf } from './lines-of.ts'
import { searchWords } from './search-words.ts'
import { type SectionPlace, sectionPlacesOf } from './section-places.ts'
import { noteIdOf, tableIdOf } from './text-ids.ts'
import { words } from './words.ts'

/** A place of a chapter page that can be found: what it is called, the headings above it, and its own lines. */
export interface SearchHit {
  readonly id: string | null
  readonly form: HitForm
  readonly name: string
  /** A heading that returns through the text ("Wat wil het kabinet?") says nothing alone: `name` is then the one above it. */
  readonly returning: string | null
  readonly path: readonly string[]
  readonly theme: string | null
  readonly lines: readonly string[]
}

/** The headings above a hit, its own section's included. */
interface Under {
  readonly theme: string | null
  readonly path: readonly string[]
}

/**
 * Finds the hits of the chapters of a publication: each section with its own text only; tables and notes are hits of
 * their own, after the section that shows them.
 */
export function hitFinder(publication: Publication): (chapter: Chapter) => readonly SearchHit[] {
  const places = sectionPlacesOf(publication)
  const returning = returningHeadings(publication.document)
  return ({ document }) => hitsIn(document, publication.metadata.title, { places, returning })
}

/** What is known of the sections of a whole text. */
interface AroundHits {
  readonly places: ReadonlyMap<string, SectionPlace>
  readonly returning: ReadonlySet<string>
}

function hitsIn(document: Document, title: string, { places, returning }: AroundHits): readonly SearchHit[] {
  const shown = {
    tables: tableNumbers(document),
    notes: new Map(document.footnotes.map(note => [note.identifier, note])),
    returning,
  }
  const sections = withSubsections(document.sections).flatMap(section => sectionHits(section, places, shown))
  if (document.blocks.length === 0) return sections
  const name = document.title ? textOf(document.title) : title
  const opening = { ...bare, name, lines: ownLines(document.blocks) }
  return [...withInserts(opening, document.blocks, shown), ...sections]
}

const bare: SearchHit = { id: null, form: 'text', name: '', returning: null, path: [], theme: null, lines: [] }

interface Shown {
  readonly tables: ReadonlyMap<Table, number>
  readonly notes: Map<string, Footnote>
  readonly returning: ReadonlySet<string>
}

function sectionHits(section: Section, places: ReadonlyMap<string, SectionPlace>, shown: Shown): readonly SearchHit[] {
  const { theme, path } = (section.id !== undefined && places.get(section.id)) || { theme: null, path: [] }
  const lines = ownLines(section.blocks)
  // A heading without text of its own says what stands below it.
  const below = section.sections.map(({ heading }) => textOf(heading))
  const hit = {
    ...bare,
    ...nameOf(textOf(section.heading), path, shown.returning),
    id: section.id ?? null,
    theme,
    lines: lines.length > 0 ? lines : below.length > 0 ? [searchWords.below(below)] : [],
  }
  return withInserts(hit, section.blocks, shown)
}

function nameOf(heading: string, path: readonly string[], returning: ReadonlySet<string>) {
  const above = path.at(-1)
  if (above === undefined || !returning.has(heading)) return { name: heading, path, returning: null }
  return { name: above, path: path.slice(0, -1), returning: heading }
}

function returningHeadings(document: Document): ReadonlySet<string> {
  const headings = withSubsections(document.sections).map(({ heading }) => textOf(heading))
  const seen = new Set<string>()
  return new Set(headings.filter(heading => seen.size === seen.add(heading).size))
}

/** The hit, and the tables and notes that its blocks show; a note that two sections use is a hit of the first. */
function withInserts(hit: SearchHit, blocks: readonly Block[], { tables, notes }: Shown): readonly SearchHit[] {
  const under = { theme: hit.theme, path: [...hit.path, hit.name, ...(hit.returning ? [hit.returning] : [])] }
  const hits = [hit]
  const look = (node: Node): void => {
    if (node.type === 'table')
      hits.push(tableHit(node, tables.get(node) ?? 0, under), ...node.notes.map(note => noteHit(note, under)))
    const note = node.type === 'footnoteReference' ? notes.get(node.identifier) : undefined
    if (!note) return
    notes.delete(note.identifier)
    hits.push(noteHit(note, under))
  }
  for (const block of blocks) for (const node of walk(block)) look(node)
  return hits
}

function tableHit(table: Table, number: number, under: Under): SearchHit {
  const rows = [...table.header, ...table.body].map(row =>
    row.cells
      .map(textOf)
      .filter(text => text !== '')
      .join(', '),
  )
  const name = table.caption ? textOf(table.caption) : words.text.noCaption(number)
  return { ...bare, ...under, id: tableIdOf(table, number), form: 'table', name, lines: [rows.join('; ')] }
}

function noteHit(note: Footnote, under: Under): SearchHit {
  const lines = note.children.flatMap(linesOf)
  return {
    ...bare,
    ...under,
    id: noteIdOf(note.identifier),
    form: 'note',
    name: words.text.note(note.label, ''),
    lines,
  }
}

/** The words of the text itself, without its tables and without what an editor added. */
function ownLines(blocks: readonly Block[]): readonly string[] {
  return blocks.filter(block => block.type !== 'table' && !block.added).flatMap(linesOf)
}

function withSubsections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap(section => [section, ...withSubsections(section.sections)])
}

function tableNumbers(root: Node): ReadonlyMap<Table, number> {
  const numbers = new Map<Table, number>()
  for (const node of walk(root)) if (node.type === 'table') numbers.set(node, numbers.size + 1)
  return numbers
}
