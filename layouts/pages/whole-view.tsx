import type { WholePage } from '../../src/site/page.ts'
import { PublicationArticle } from '../components/publication-article.tsx'
import { TakenFiles } from '../components/taken-files.tsx'

/** The whole publication on one page: the permanent home of its ids, and the page to print. */
export function WholeView({ page: { publication, heading, files, citeLinks, citeAddress } }: { page: WholePage }) {
  return (
    <PublicationArticle
      publication={publication}
      document={publication.document}
      citeLinks={citeLinks}
      citeAddress={citeAddress}
      heading={{ from: 'generated', text: heading }}
    >
      <TakenFiles files={files} />
    </PublicationArticle>
  )
}
