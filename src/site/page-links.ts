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

/** A link that is named by the chapter's heading. */
export function chapterLink(publication: Publication, chapter: Chapter): PageLink {
  return { text: chapterHeading(chapter.document).text, address: chapterAddress(publication, chapter) }
}
