import type { Document, Section } from '../document/node.ts'
import type { Publication, Theme } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { walk } from '../document/walk.ts'
import { chapterAddress } from './address.ts'
import { linesOf } from './lines-of.ts'
import { chaptersOf } from './page-links.ts'
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
  const themes = new Map(site.themes.map(theme => [theme.slug, theme]))
  return site.publications.flatMap(publication =>
    chaptersOf(publication).flatMap(chapter => {
      const from = { publication, themes, document: chapter.document, address: chapterAddress(publication, chapter) }
      return [...openingRecord(from), ...sectionRecords(from, chapter.document.sections, openTrail)]
    }),
  )
}

interface Origin {
  readonly publication: Publication
  readonly themes: ReadonlyMap<string, Theme>
  readonly document: Document
  readonly address: string
}

interface Trail {
  readonly theme: string | null
  readonly path: readonly string[]
}

const openTrail: Trail = { theme: null, path: [] }

function openingRecord(from: Origin): readonly SearchRecord[] {
  const { title, blocks } = from.document
  if (blocks.length === 0) return []
  const heading = title ? textOf(title) : from.publication.metadata.title
  return [recordOf(from, { url: from.address, heading, lines: blocks.flatMap(linesOf), trail: openTrail })]
}

function sectionRecords(from: Origin, sections: readonly Section[], trail: Trail): readonly SearchRecord[] {
  return sections.flatMap(section => {
    const heading = textOf(section.heading)
    const own = { theme: section.theme ?? trail.theme, path: trail.path }
    const url = section.id ? `${from.address}#${section.id}` : from.address
    const lines = [...section.blocks.flatMap(linesOf), ...notesOf(from.document, section)]
    const below = { theme: own.theme, path: [...own.path, heading] }
    return [recordOf(from, { url, heading, lines, trail: own }), ...sectionRecords(from, section.sections, below)]
  })
}

function notesOf(document: Document, section: Section): readonly string[] {
  if (document.footnotes.length === 0) return []
  const referred = new Set<string>()
  for (const block of section.blocks)
    for (const node of walk(block)) if (node.type === 'footnoteReference') referred.add(node.identifier)
  return document.footnotes.filter(({ identifier }) => referred.has(identifier)).flatMap(linesOf)
}

interface Hit {
  readonly url: string
  readonly heading: string
  readonly lines: readonly string[]
  readonly trail: Trail
}

function recordOf({ publication, themes }: Origin, { url, heading, lines, trail }: Hit): SearchRecord {
  const { title, kind, year, publisher } = publication.metadata
  const theme = trail.theme === null ? undefined : themes.get(trail.theme)?.name
  const soort = words.voices[kind].document
  return {
    url,
    content: [heading, ...lines].join('\n'),
    language: 'nl',
    meta: {
      title: heading,
      publicatie: title,
      soort,
      jaar: String(year),
      thema: theme ?? '',
      pad: trail.path.join(' › '),
    },
    filters: { jaar: [String(year)], thema: theme ? [theme] : [], soort: [soort], uitgever: [publisher.name] },
  }
}
