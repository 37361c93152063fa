import type { Publication } from '../document/publication.ts'
import { citationOf } from './citation.ts'
import { citeAddress } from './cite-links.ts'
import { citeWords } from './cite-words.ts'
import { citedParagraphs, citedSectionsOf } from './cited-section.ts'
import type { CitePage } from './page.ts'
import { namedChapters, publicationCrumbs } from './page-links.ts'
import type { SiteFrame } from './site.ts'

/** For each chapter the page with a reference to each of its sections and paragraphs; no page of its own for search engines. */
export function citePages(site: SiteFrame, publication: Publication): readonly CitePage[] {
  const citedOf = citedSectionsOf(publication)
  const { title } = publication.metadata
  return namedChapters(publication).map(({ chapter, link, above }) => {
    const address = citeAddress(publication, chapter)
    return {
      kind: 'cite',
      address,
      canonical: link.address,
      title: citeWords.title(link.text, title),
      heading: citeWords.heading(link.text),
      description: citeWords.description(link.text, title),
      breadcrumb: publicationCrumbs(publication, ...above, link, { text: citeWords.crumb, address }),
      publication,
      chapter: link,
      whole: citationOf(site, publication, null),
      opening: citedParagraphs(chapter.document.blocks),
      sections: citedOf(chapter.document.sections),
    }
  })
}
