import type { Section } from '../document/node.ts'
import type { Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { chapterHeading } from './chapter-heading.ts'
import { type ContentsEntry, contentsOf, toldApart } from './contents-entry.ts'
import { type NamedChapter, namedChapters } from './page-links.ts'

/** A line of the contents of a publication; `address` leads to the page, and on it to the heading. */
export interface ContentsLine {
  readonly text: string
  readonly address: string | null
  readonly lines: readonly ContentsLine[]
}

/** The contents of a publication. `isLong` says that the topics are better folded below their chapters. */
export interface PublicationContents {
  readonly chapters: readonly ContentsLine[]
  readonly isLong: boolean
}

/** More lines than this are no list to read from top to bottom. */
const mostOpenLines = 60

/**
 * The chapters of the text as it divides itself, each with its topics. A page that begins inside a chapter of an
 * earlier page has no line of its own: its topics stand under the heading that they belong to.
 */
export function publicationContents(publication: Publication): PublicationContents {
  const chapters: Growing[] = []
  const byAddress = new Map<string, Growing>()
  for (const named of namedChapters(publication)) {
    const parent = named.above.map(({ address }) => byAddress.get(address)).findLast(line => line !== undefined)
    const lines = parent ? continuedLines(named) : [chapterLine(named)]
    for (const line of lines) remember(line, named, byAddress)
    ;(parent?.lines ?? chapters).push(...lines)
  }
  const named = toldApart(chapters.map(entryOf)).map(lineOf)
  return { chapters: named, isLong: countLines(named) > mostOpenLines }
}

interface Growing {
  readonly text: string
  readonly address: string
  readonly lines: Growing[]
}

function chapterLine({ chapter: { document }, link }: NamedChapter): Growing {
  const { from } = chapterHeading(document)
  const [only] = document.sections
  const sections = from === 'section' && only ? only.sections : document.sections
  // Below the title of the whole text stand its chapters.
  return { ...link, lines: growing(contentsOf(sections, from === 'title' ? 2 : 1), link.address) }
}

function continuedLines({ chapter: { document }, link }: NamedChapter): readonly Growing[] {
  return growing(document.sections.map(ownEntry), link.address)
}

// A topic of its own page has the lines that its page would have had.
function ownEntry(section: Section, _: number, { length }: readonly Section[]): ContentsEntry {
  const entries = length === 1 ? contentsOf(section.sections, 1) : []
  return { id: section.id ?? null, text: textOf(section.heading), entries }
}

function growing(entries: readonly ContentsEntry[], page: string): Growing[] {
  return entries.map(({ id, text, entries: below }) => ({
    text,
    address: id === null ? page : `${page}#${id}`,
    lines: growing(below, page),
  }))
}

/** A chapter can be continued under its page's address, or under that of a heading on it. */
function remember(line: Growing, named: NamedChapter, byAddress: Map<string, Growing>): void {
  const [first] = named.chapter.document.sections
  byAddress.set(line.address, line)
  if (line.address === named.link.address && first?.id) byAddress.set(`${line.address}#${first.id}`, line)
  for (const below of line.lines) remember(below, named, byAddress)
}

// An address is an id to whoever tells entries apart.
function entryOf({ text, address, lines }: Growing): ContentsEntry {
  return { id: address, text, entries: lines.map(entryOf) }
}

function lineOf({ id, text, entries }: ContentsEntry): ContentsLine {
  return { text, address: id, lines: entries.map(lineOf) }
}

/** How many lines there are at all levels. */
export function countLines(lines: readonly ContentsLine[]): number {
  return lines.reduce((sum, line) => sum + 1 + countLines(line.lines), 0)
}
