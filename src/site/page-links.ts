import type { Section } from '../document/node.ts'
import type { Chapter, Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { chapterAddress, publicationAddress, yearAddress } from './address.ts'
import { chapterHeading } from './chapter-heading.ts'
import type { Crumb, PageLink } from './page.ts'
import { words } from './words.ts'

/** The crumbs from the home page to the last of `steps`, which is the page itself. */
export function breadcrumb(...steps: readonly Crumb[]): readonly Crumb[] {
  return [{ text: words.site.home, address: '/' }, ...steps]
}

/** The crumbs of a page inside a publication; without `steps` those of the publication itself. */
export function publicationCrumbs(publication: Publication, ...steps: readonly Crumb[]): readonly Crumb[] {
  const { year, title } = publication.metadata
  const own = { text: title, address: publicationAddress(publication) }
  return breadcrumb({ text: String(year), address: yearAddress(year) }, own, ...steps)
}

/** The chapters in reading order. */
export function chaptersOf(publication: Publication): readonly Chapter[] {
  return [...publication.chapters].sort((a, b) => a.order - b.order)
}

/**
 * A chapter and a link that is named by its heading. A chapter may begin inside a section that an earlier chapter
 * opened: `above` are the headings of those sections, outermost first, each on its own page.
 */
export interface NamedChapter {
  readonly chapter: Chapter
  readonly link: PageLink
  readonly above: readonly PageLink[]
}

/** The chapters in reading order; two with the same heading are told apart by their number. */
export function namedChapters(publication: Publication): readonly NamedChapter[] {
  const chapters = chaptersOf(publication)
  const headings = chapters.map(({ document }) => chapterHeading(document).text)
  const seen = new Set<string>()
  const returning = new Set(headings.filter(heading => seen.size === seen.add(heading).size))
  const above = headingsAbove(publication)
  return chapters.map((chapter, index) => {
    const heading = headings[index] ?? ''
    const text = returning.has(heading) ? words.chapter.numbered(heading, index + 1) : heading
    return { chapter, link: { text, address: chapterAddress(publication, chapter) }, above: above.get(chapter) ?? [] }
  })
}

/** Walks the whole text once; a chapter begins at the section whose heading is its own first heading. */
function headingsAbove(publication: Publication): ReadonlyMap<Chapter, readonly PageLink[]> {
  const begins = new Map(publication.chapters.map(chapter => [chapter.document.sections[0]?.heading, chapter]))
  const above = new Map<Chapter, readonly PageLink[]>()
  let current: Chapter | undefined
  const visit = (section: Section, path: readonly PageLink[]): void => {
    const begun = begins.get(section.heading)
    if (begun) above.set(begun, path)
    current = begun ?? current
    const page = current ? chapterAddress(publication, current) : publicationAddress(publication)
    const link = { text: textOf(section.heading), address: section.id ? `${page}#${section.id}` : page }
    for (const child of section.sections) visit(child, [...path, link])
  }
  for (const section of publication.document.sections) visit(section, [])
  return above
}
