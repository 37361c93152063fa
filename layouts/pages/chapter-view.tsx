import { wholeAddress } from '../../src/site/address.ts'
import type { ChapterPage } from '../../src/site/page.ts'
import { words } from '../../src/site/words.ts'
import { Abbreviations } from '../components/abbreviations.tsx'
import { Neighbours } from '../components/neighbours.tsx'
import { PublicationArticle } from '../components/publication-article.tsx'

/** One chapter, with the ways to its neighbours. */
export function ChapterView({ page }: { page: ChapterPage }) {
  const { publication, chapter, chapterHeading, above, previous, next } = page
  return (
    <>
      <PublicationArticle
        publication={publication}
        document={chapter.document}
        heading={chapterHeading}
        above={above}
        citeLinks={page.citeLinks}
        citeAddress={page.citeAddress}
      />
      <Abbreviations of={page.abbreviations} />
      <Neighbours
        label={words.chapter.nav}
        previous={previous}
        next={next}
        whole={{ text: words.whole.crumb, address: wholeAddress(publication) }}
      />
    </>
  )
}
