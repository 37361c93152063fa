import { wholeAddress } from '../../src/site/address.ts'
import type { ChapterPage, PageLink } from '../../src/site/page.ts'
import { words } from '../../src/site/words.ts'
import { Abbreviations } from '../components/abbreviations.tsx'
import { PublicationArticle } from '../components/publication-article.tsx'
import { useHref } from '../on-site.ts'

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
      <nav class="neighbours" aria-label={words.chapter.nav}>
        {previous && <Neighbour link={previous} rel="prev" word={words.chapter.previous} />}
        {next && <Neighbour link={next} rel="next" word={words.chapter.next} />}
        <Neighbour link={{ text: words.whole.crumb, address: wholeAddress(publication) }} word={words.chapter.orElse} />
      </nav>
    </>
  )
}

interface NeighbourProps {
  readonly link: PageLink
  readonly rel?: 'prev' | 'next'
  readonly word: string
}

function Neighbour({ link, rel, word }: NeighbourProps) {
  const href = useHref()
  return (
    <a href={href(link.address)} rel={rel} class={rel}>
      <span>{word}: </span>
      {link.text}
    </a>
  )
}
