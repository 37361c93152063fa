import type { Document } from '../document/node.ts'
import type { Publication } from '../document/publication.ts'
import { publicationAddress, publicationKey, sourceAddress, wholeAddress } from './address.ts'
import { chapterHeading } from './chapter-heading.ts'
import { type ContentsEntry, contentsOf, toldApart } from './contents-entry.ts'
import type { Shorts } from './in-short.ts'
import type { ChapterLink, ChapterPage, Page, PublicationPage, SourcePage, WholePage } from './page.ts'
import { namedChapters, publicationCrumbs } from './page-links.ts'
import type { Site } from './site.ts'
import { words } from './words.ts'

/** All pages of one publication: contents, chapters, the whole text, and where it comes from. */
export function publicationPages(site: Site, publication: Publication, shorts: Shorts): readonly Page[] {
  return [
    contentsPage(publication, shorts),
    ...chapterPages(publication),
    wholePage(publication),
    sourcePage(site, publication),
  ]
}

function contentsPage(publication: Publication, shorts: Shorts): PublicationPage {
  const { title, kind, year, publisher, scope } = publication.metadata
  return {
    kind: 'publication',
    ...addressed(publicationAddress(publication)),
    title,
    heading: title,
    description: words.publication.description(kind, year, publisher.name, scope),
    breadcrumb: publicationCrumbs(publication),
    publication,
    inShort: shorts.ofPublication(publicationKey(publication)),
    chapters: chapterLinks(publication),
  }
}

function chapterLinks(publication: Publication): readonly ChapterLink[] {
  const chapters = namedChapters(publication)
  const entries = toldApart(
    chapters.map(({ chapter, link }) => ({ id: null, text: link.text, entries: chapterEntries(chapter.document) })),
  )
  return chapters.map(({ link, above }, index) => ({ ...link, above, entries: entries[index]?.entries ?? [] }))
}

// The heading that names the page is not listed again below it.
function chapterEntries(document: Document): readonly ContentsEntry[] {
  const [only] = document.sections
  const isPageHeading = chapterHeading(document).from === 'section' && only
  return contentsOf(isPageHeading ? only.sections : document.sections, 1)
}

function chapterPages(publication: Publication): readonly ChapterPage[] {
  const { title } = publication.metadata
  const chapters = namedChapters(publication)
  return chapters.map(({ chapter, link, above }, index) => {
    const heading = chapterHeading(chapter.document)
    return {
      kind: 'chapter',
      ...addressed(link.address),
      title: words.chapter.title(link.text, title),
      heading: heading.text,
      description: words.chapter.description(link.text, title),
      breadcrumb: publicationCrumbs(publication, ...above, link),
      publication,
      chapter,
      chapterHeading: heading,
      above,
      previous: chapters[index - 1]?.link ?? null,
      next: chapters[index + 1]?.link ?? null,
    }
  })
}

function wholePage(publication: Publication): WholePage {
  const address = wholeAddress(publication)
  const { title } = publication.metadata
  return {
    kind: 'whole',
    ...addressed(address),
    title: words.whole.title(title),
    heading: words.whole.title(title),
    description: words.whole.description(title),
    breadcrumb: publicationCrumbs(publication, { text: words.whole.crumb, address }),
    publication,
  }
}

function sourcePage(site: Site, publication: Publication): SourcePage {
  const address = sourceAddress(publication)
  const { title } = publication.metadata
  return {
    kind: 'source',
    ...addressed(address),
    title: words.source.title(title),
    heading: words.publication.source,
    description: words.source.description(title),
    breadcrumb: publicationCrumbs(publication, { text: words.publication.source, address }),
    publication,
    account: site.accounts?.[publicationKey(publication)] ?? null,
  }
}

function addressed(address: string) {
  return { address, canonical: address }
}
