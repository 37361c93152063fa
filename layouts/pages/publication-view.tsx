import { wholeAddress } from '../../src/site/address.ts'
import type { PageLink, PublicationPage } from '../../src/site/page.ts'
import { publicationWords } from '../../src/site/publication-words.ts'
import { words } from '../../src/site/words.ts'
import { TextFacts, TextStatus } from '../components/facts.tsx'
import { InShort } from '../components/in-short.tsx'
import { ContentsOfPublication } from '../components/publication-contents.tsx'
import { TakenFiles } from '../components/taken-files.tsx'
import { ChangeList, RemarkList } from '../components/text-history.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { useHref } from '../on-site.ts'

/** The title page of a publication: what it is, and its contents. */
export function PublicationView({ page }: { page: PublicationPage }) {
  const { publication, heading, contents } = page
  const href = useHref()
  return (
    <div class="sheet">
      <h1>{heading}</h1>
      <TextStyle />
      <div class="beside">
        <TextStatus publication={publication} />
      </div>
      <div class="text">
        <InShort summary={page.inShort} ofReaction={publication.metadata.kind === 'reaction'} />
        <h2>{words.publication.chapters}</h2>
        <ContentsOfPublication contents={contents} />
        <p>
          <a class="button" href={href(wholeAddress(publication))}>
            {words.publication.whole}
          </a>
        </p>
        <ThemeLinks themes={page.themes} />
        <RemarkList remarks={page.remarks} />
        {page.files.length > 0 && <h2>{publicationWords.files.title}</h2>}
        <TakenFiles files={page.files} />
        <ChangeList changes={publication.metadata.changes} />
        <h2>{words.publication.facts}</h2>
        <TextFacts publication={publication} />
      </div>
    </div>
  )
}

function ThemeLinks({ themes }: { themes: readonly PageLink[] }) {
  const href = useHref()
  if (themes.length === 0) return null
  return (
    <>
      <h2>{publicationWords.themes}</h2>
      <ul class="years">
        {themes.map(({ text, address }) => (
          <li>
            <a href={href(address)}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
