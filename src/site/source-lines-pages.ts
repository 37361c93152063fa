import type { Publication } from '../document/publication.ts'
import { publicationKey, sourceAddress } from './address.ts'
import type { SourceLinesPage } from './page.ts'
import { publicationCrumbs } from './page-links.ts'
import type { SiteFrame } from './site.ts'
import { sourceLineWords as say } from './source-line-words.ts'
import { linesParts } from './source-lines.ts'
import { words } from './words.ts'

/** The pages that show every line of a source and what it became. */
export function sourceLinesPages(site: SiteFrame, publication: Publication): readonly SourceLinesPage[] {
  const parts = linesParts(publication, site.accounts?.[publicationKey(publication)]?.roles ?? [])
  const { title } = publication.metadata
  const links = parts.map(({ address, first, last }) => ({ address, text: say.crumb(first, last) }))
  const source = { text: words.publication.source, address: sourceAddress(publication) }
  return parts.map(part => {
    const { address, first, last } = part
    return {
      kind: 'source-lines',
      address,
      canonical: address,
      title: say.title(first, last, title),
      heading: say.heading(first, last),
      description: say.description(title),
      breadcrumb: publicationCrumbs(publication, source, { text: say.crumb(first, last), address }),
      publication,
      part,
      parts: links,
    }
  })
}
