import type { Block, Document, Footnote, Section } from '../document/node.ts'
import type { Chapter, Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { walk } from '../document/walk.ts'
import { chapterAddress } from './address.ts'
import { linesOf } from './lines-of.ts'
import { chaptersOf } from './page-links.ts'
import { type SectionPlace, sectionPlacesOf } from './section-places.ts'
import type { Site } from './site.ts'
import { words } from './words.ts'

/** One thing that search can find: the own text of a section, as Pagefind takes it. `url` has no path prefix. */
export interface SearchRecord {
  readonly url: string
  readonly content: string
  readonly language: 'nl'
  readonly meta: Readonly<Record<'title' | 'publicatie' | 'soort' | 'jaar' | 'thema' | 'pad', string>>
  readonly filters: Readonly<Record<'jaar' | 'thema' | 'soort' | 'uitgever', string[]>>
}

/** A record for each section and for the text before the first section of each chapter. */
export function searchRecordsOf(site: Site): readonly SearchRecord[] {
  const themes = new Map(site.themes.map(({ slug, name }) => [slug, name]))
  return site.publications.flatMap(publication => {
    const places = sectionPlacesOf(publication)
    const repeated = repeatedHeadings(publication.document)
    const from = { publication, themes, places, repeated }
    return chaptersOf(publication).flatMap(chapter => chapterRecords(from, chapter))
  })
}

interface Origin {
  readonly publication: Publication
  readonly themes: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, SectionPlace>
  readonly repeated: ReadonlySet<string>
}

const nowhere: SectionPlace = { theme: null, path: [] }

function chapterRecords(from: Origin, chapter: Chapter): readonly SearchRecord[] {
  const address = chapterAddress(from.publication, chapter)
  const { title, blocks, sections, footnotes } = chapter.document
  const notes = new Map(footnotes.map(note => [note.identifier, note]))
  const opening = title ? textOf(title) : from.publication.metadata.title
  const records = withSubsections(sections).map(section => {
    const place = (section.id && from.places.get(section.id)) || nowhere
    const url = section.id ? `${address}#${section.id}` : address
    return recordOf(from, {
      url,
      heading: textOf(section.heading),
      lines: linesWithNotes(section.blocks, notes),
      place,
    })
  })
  if (blocks.length === 0) return records
  return [
    recordOf(from, { url: address, heading: opening, lines: linesWithNotes(blocks, notes), place: nowhere }),
    ...records,
  ]
}

function withSubsections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap(section => [section, ...withSubsections(section.sections)])
}

function linesWithNotes(blocks: readonly Block[], notes: ReadonlyMap<string, Footnote>): readonly string[] {
  const lines = blocks.flatMap(linesOf)
  if (notes.size === 0) return lines
  const used = new Set<Footnote>()
  for (const node of blocks.flatMap(block => [...walk(block)])) {
    const note = node.type === 'footnoteReference' ? notes.get(node.identifier) : undefined
    if (note) used.add(note)
  }
  return [...lines, ...[...used].flatMap(linesOf)]
}

// "Wat wil het kabinet?" says nothing in a list of results; the heading above it does.
function repeatedHeadings(document: Document): ReadonlySet<string> {
  const headings = withSubsections(document.sections).map(({ heading }) => textOf(heading))
  const seen = new Set<string>()
  return new Set(headings.filter(heading => seen.size === seen.add(heading).size))
}

interface Hit {
  readonly url: string
  readonly heading: string
  readonly lines: readonly string[]
  readonly place: SectionPlace
}

function recordOf({ publication, themes, repeated }: Origin, { url, heading, lines, place }: Hit): SearchRecord {
  const { title, kind, year, publisher } = publication.metadata
  const theme = (place.theme !== null && themes.get(place.theme)) || ''
  const soort = words.voices[kind].document
  const parent = repeated.has(heading) ? place.path.at(-1) : undefined
  return {
    url,
    content: [heading, ...lines].join('\n'),
    language: 'nl',
    meta: {
      title: parent ? `${parent}: ${heading}` : heading,
      publicatie: title,
      soort,
      jaar: String(year),
      thema: theme,
      pad: place.path.join(' › '),
    },
    filters: { jaar: [String(year)], thema: theme ? [theme] : [], soort: [soort], uitgever: [publisher.name] },
  }
}
