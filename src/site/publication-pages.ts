import type { Document } from '../document/node.ts'
import type { Publication } from '../document/publication.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { publicationAddress, publicationKey, sourceAddress, wholeAddress, yearThemeAddress } from './address.ts'
import { chapterHeading } from './chapter-heading.ts'
import { citeAddress, citeLinks } from './cite-links.ts'
import { citePages } from './cite-pages.ts'
import { namedSectionsOf } from './cited-section.ts'
import type { PlaceAddresses } from './id-addresses.ts'
import type { Shorts } from './in-short.ts'
import type { ChapterPage, Page, PublicationPage, SourcePage, WholePage } from './page.ts'
import { chaptersOf, namedChapters, publicationCrumbs } from './page-links.ts'
import { publicationContents } from './publication-contents.ts'
import { remarkLines } from './remark-lines.ts'
import type { SiteFrame } from './site.ts'
import { linesParts } from './source-lines.ts'
import { sourceLinesPages } from './source-lines-pages.ts'
import { addressesOfIds } from './theme-part.ts'
import { words } from './words.ts'

/** What is known of the whole site when the pages of one publication are made. */
export interface AroundPublication {
  readonly shorts: Shorts
  readonly addressOf: PlaceAddresses
  /** What the publication says by theme; only the themes matter here. */
  readonly themes: ReadonlyMap<string, unknown> | undefined
}

/** All pages of one publication: contents, chapters, the whole text, and where it comes from. */
export function publicationPages(
  site: SiteFrame,
  publication: Publication,
  around: AroundPublication,
): readonly Page[] {
  const insertsOf = insertsFor(site, publication)
  return [
    contentsPage(site, publication, around),
    ...chapterPages(publication, insertsOf),
    ...citePages(site, publication),
    wholePage(site, publication, insertsOf),
    sourcePage(site, publication),
    ...sourceLinesPages(site, publication),
  ]
}

/** What the site adds to a piece of the text: the controls to cite from it, and what its abbreviations mean. */
type InsertsOf = (piece: Document) => Pick<ChapterPage, 'citeLinks' | 'abbreviations'>

function insertsFor(site: SiteFrame, publication: Publication): InsertsOf {
  const findAbbreviations = abbreviationsOf(site, publication)
  const addresses = addressesOfIds(publication)
  const namedOf = namedSectionsOf(publication)
  return piece => ({
    citeLinks: citeLinks(addresses, namedOf(piece.sections)),
    abbreviations: findAbbreviations(piece),
  })
}

function contentsPage(site: SiteFrame, publication: Publication, around: AroundPublication): PublicationPage {
  const { title, kind, year, publisher, scope } = publication.metadata
  const themes = site.themes.filter(({ slug }) => around.themes?.has(slug))
  return {
    kind: 'publication',
    ...addressed(publicationAddress(publication)),
    title,
    heading: title,
    description: words.publication.description(kind, year, publisher.name, scope),
    breadcrumb: publicationCrumbs(publication),
    publication,
    inShort: around.shorts.ofPublication(publicationKey(publication)),
    contents: publicationContents(publication),
    themes: themes.map(({ slug, name }) => ({
      text: words.yearTheme.title(name, year),
      address: yearThemeAddress(year, slug),
    })),
    remarks: remarkLines(publication, around.addressOf),
    files: filesOf(site, publication),
  }
}

function filesOf(site: SiteFrame, publication: Publication): PublicationPage['files'] {
  return site.files?.[publicationKey(publication)] ?? []
}

function chapterPages(publication: Publication, insertsOf: InsertsOf): readonly ChapterPage[] {
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
      citeAddress: citeAddress(publication, chapter),
      ...insertsOf(chapter.document),
      previous: chapters[index - 1]?.link ?? null,
      next: chapters[index + 1]?.link ?? null,
    }
  })
}

function wholePage(site: SiteFrame, publication: Publication, insertsOf: InsertsOf): WholePage {
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
    citeAddress: firstCiteAddress(publication),
    ...insertsOf(publication.document),
    files: filesOf(site, publication),
  }
}

// Every page for citing begins with the reference to the whole text.
function firstCiteAddress(publication: Publication): string {
  const [first] = chaptersOf(publication)
  return first ? citeAddress(publication, first) : wholeAddress(publication)
}

function sourcePage(site: SiteFrame, publication: Publication): SourcePage {
  const account = site.accounts?.[publicationKey(publication)] ?? null
  const address = sourceAddress(publication)
  const { title } = publication.metadata
  return {
    kind: 'source',
    ...addressed(address),
    title: words.source.title(title),
    heading: words.source.title(title),
    description: words.source.description(title),
    breadcrumb: publicationCrumbs(publication, { text: words.publication.source, address }),
    publication,
    account,
    linesAddress: linesParts(publication, account?.roles ?? [])[0]?.address ?? null,
  }
}

function addressed(address: string) {
  return { address, canonical: address }
}
