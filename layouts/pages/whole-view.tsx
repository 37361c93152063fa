import type { WholePage } from '../../src/site/page.ts'
import { Abbreviations } from '../components/abbreviations.tsx'
import { PublicationArticle } from '../components/publication-article.tsx'
import { TakenFiles } from '../components/taken-files.tsx'

/** The whole publication on one page: the permanent home of its ids, and the page to print. */
export function WholeView({ page }: { page: WholePage }) {
  const { publication, heading } = page
  return (
    <>
      <PublicationArticle
        publication={publication}
        document={publication.document}
        citeLinks={page.citeLinks}
        citeAddress={page.citeAddress}
        heading={{ from: 'generated', text: heading }}
      >
        <TakenFiles files={page.files} />
      </PublicationArticle>
      <Abbreviations of={page.abbreviations} />
    </>
  )
}
