import { wholeAddress } from '../../src/site/address.ts'
import type { ChapterLink, PublicationPage } from '../../src/site/page.ts'
import { words } from '../../src/site/words.ts'
import { EntryList } from '../components/contents.tsx'
import { TextFacts, TextStatus } from '../components/facts.tsx'
import { InShort } from '../components/in-short.tsx'
import { useHref } from '../on-site.ts'

/** The title page of a publication: what it is, and its contents. */
export function PublicationView({ page }: { page: PublicationPage }) {
  const { publication, chapters, heading } = page
  const href = useHref()
  return (
    <div class="sheet">
      <h1>{heading}</h1>
      <div class="beside">
        <TextStatus publication={publication} />
      </div>
      <div class="text">
        <InShort summary={page.inShort} />
        <h2>{words.publication.chapters}</h2>
        <ol class="chapters">
          {chapters.map(chapter => (
            <ChapterItem chapter={chapter} />
          ))}
        </ol>
        <p>
          <a class="button" href={href(wholeAddress(publication))}>
            {words.publication.whole}
          </a>
        </p>
        <h2>{words.publication.facts}</h2>
        <TextFacts publication={publication} />
      </div>
    </div>
  )
}

// The line of a chapter that goes on under the heading of an earlier one says which.
function ContinuedIn({ above }: { above: ChapterLink['above'] }) {
  if (above.length === 0) return null
  return (
    <span class="quiet">
      {' '}
      ({words.chapter.continues}: {above.map(({ text }) => text).join(' › ')})
    </span>
  )
}

function ChapterItem({ chapter }: { chapter: ChapterLink }) {
  const href = useHref()
  return (
    <li>
      <a href={href(chapter.address)}>{chapter.text}</a>
      <ContinuedIn above={chapter.above} />
      <EntryList entries={chapter.entries} to={id => `${href(chapter.address)}#${id}`} />
    </li>
  )
}
