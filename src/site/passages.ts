import type { Block, Document, Footnote, Inline, ListItem, Section, Table } from '../document/node.ts'
import type { Chapter, Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { chapterAddress } from './address.ts'
import { indexWords as say } from './index-words.ts'
import { oncePerText } from './once-per-text.ts'
import type { PageLink } from './page.ts'
import { chaptersOf } from './page-links.ts'
import { publicationLabel } from './publication-label.ts'
import { type SectionPlace, sectionPlacesOf } from './section-places.ts'
import type { SiteFrame } from './site.ts'
import { noteIdOf } from './text-ids.ts'

/** A place in a text that an index leads to. `id` is its permanent id, `section` the id of the section it stands in. */
export interface Spot extends PageLink {
  readonly id: string | null
  readonly section: string | null
}

/** A piece of running text: a heading, paragraph, item, caption, cell or note, with the place where it can be read. */
export interface Passage {
  readonly form: 'heading' | 'text' | 'caption' | 'cell' | 'note'
  readonly text: string
  readonly children: readonly Inline[]
  readonly spot: Spot
}

/** Where a piece of text stands: what names it, and the address that is nearest to it. */
interface Standing {
  readonly name: string
  readonly address: string
  readonly id: string | null
  readonly section: string | null
}

interface Reading {
  readonly publication: Publication
  readonly label: string
  readonly places: ReadonlyMap<string, SectionPlace>
  readonly repeated: ReadonlySet<string>
  readonly taken: Map<string, number>
  readonly passages: Passage[]
}

/** The words of a text in reading order, piece by piece. What an editor added is left out. */
export const passagesOf = oncePerText(readPassages)

function readPassages(site: Pick<SiteFrame, 'publications'>, publication: Publication): readonly Passage[] {
  const reading: Reading = {
    publication,
    label: publicationLabel(site, publication),
    places: sectionPlacesOf(publication),
    repeated: repeatedHeadings(publication.document),
    taken: new Map(),
    passages: [],
  }
  for (const chapter of chaptersOf(publication)) readChapter(reading, chapter)
  return reading.passages
}

function readChapter(reading: Reading, chapter: Chapter): void {
  const { title, blocks, sections, footnotes } = chapter.document
  const page = chapterAddress(reading.publication, chapter)
  const name = title ? textOf(title) : say.spot.opening
  const opening: Standing = { name, address: page, id: null, section: null }
  if (title) add(reading, 'heading', title.children, opening)
  readBlocks(reading, blocks, opening, page)
  for (const section of sections) readSection(reading, section, page)
  for (const note of footnotes) readNote(reading, note, { ...opening, name: say.spot.notes }, page)
}

function readSection(reading: Reading, section: Section, page: string): void {
  const address = section.id ? `${page}#${section.id}` : page
  const id = section.id ?? null
  const standing: Standing = { name: headingName(reading, section), address, id, section: id }
  if (!section.heading.added) add(reading, 'heading', section.heading.children, standing)
  readBlocks(reading, section.blocks, standing, page)
  for (const below of section.sections) readSection(reading, below, page)
}

/** Blocks are counted within their section, as a reader would count them. */
function readBlocks(reading: Reading, blocks: readonly Block[], section: Standing, page: string): void {
  let count = 0
  const standingOf = ({ id }: { readonly id?: string }): Standing => {
    count += 1
    const name = say.spot.paragraph(section.name, count)
    return id ? { ...section, name, id, address: `${page}#${id}` } : { ...section, name }
  }
  const visit = (block: Block, within: Standing | null): void => {
    if (block.added) return
    if (block.type === 'paragraph') add(reading, 'text', block.children, within ?? standingOf(block))
    else if (block.type === 'list') for (const item of block.items) visitItem(item)
    else if (block.type === 'quote') for (const child of block.children) visit(child, within)
    else if (block.type === 'table') readTable(reading, block, within ?? standingOf(block), page)
    else if (block.caption && !block.caption.added)
      add(reading, 'caption', block.caption.children, within ?? standingOf(block))
  }
  const visitItem = (item: ListItem): void => {
    if (item.added) return
    const standing = standingOf(item)
    for (const [index, child] of item.children.entries()) visit(child, index === 0 ? standing : null)
  }
  for (const block of blocks) visit(block, null)
}

function readTable(reading: Reading, table: Table, standing: Standing, page: string): void {
  if (table.caption && !table.caption.added) add(reading, 'caption', table.caption.children, standing)
  for (const { cells } of [...table.header, ...table.body])
    for (const cell of cells) if (!cell.merged) add(reading, 'cell', cell.children, standing)
  for (const note of table.notes) readNote(reading, note, standing, page)
}

function readNote(reading: Reading, note: Footnote, near: Standing, page: string): void {
  const address = `${page}#${noteIdOf(note.identifier)}`
  const standing = { ...near, name: say.spot.note(near.name, note.label), address, id: null }
  for (const block of note.children) {
    if (block.type === 'paragraph' && !block.added) add(reading, 'note', block.children, standing)
  }
}

function add(reading: Reading, form: Passage['form'], children: readonly Inline[], standing: Standing): void {
  const text = children.map(textOf).join('')
  if (text.trim() === '') return
  const spot: Spot = {
    text: `${reading.label}: ${standing.name}`,
    address: standing.address,
    id: standing.id,
    section: standing.section,
  }
  reading.passages.push({ form, text, children, spot })
}

// "Wat wil het kabinet?" names nothing; with the heading above it, it does. What still returns is counted.
function headingName({ repeated, places, taken }: Reading, section: Section): string {
  const heading = textOf(section.heading)
  const parent = (section.id && places.get(section.id)?.path.at(-1)) || ''
  const name = repeated.has(heading) && parent !== '' ? say.spot.under(heading, parent) : heading
  const times = (taken.get(name) ?? 0) + 1
  taken.set(name, times)
  return times === 1 ? name : say.spot.again(name, times)
}

/** The headings that a text has more than once: they name nothing without the heading above them. */
export function repeatedHeadings(document: Document): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const visit = (section: Section): void => {
    const heading = textOf(section.heading)
    ;(seen.has(heading) ? repeated : seen).add(heading)
    section.sections.forEach(visit)
  }
  document.sections.forEach(visit)
  return repeated
}
