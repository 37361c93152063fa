import type { Chapter, Publication } from '../document/publication.ts'
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

/** A chapter, its place among the others, and a link that is named by its heading. */
export interface NamedChapter {
  readonly chapter: Chapter
  readonly link: PageLink
}

/** The chapters in reading order; two with the same heading are told apart by their number. */
export function namedChapters(publication: Publication): readonly NamedChapter[] {
  const chapters = chaptersOf(publication)
  const headings = chapters.map(({ document }) => chapterHeading(document).text)
  const seen = new Set<string>()
  const returning = new Set(headings.filter(heading => seen.size === seen.add(heading).size))
  return chapters.map((chapter, index) => {
    const heading = headings[index] ?? ''
    const text = returning.has(heading) ? words.chapter.numbered(heading, index + 1) : heading
    return { chapter, link: { text, address: chapterAddress(publication, chapter) } }
  })
}
