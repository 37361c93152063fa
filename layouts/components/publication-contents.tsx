import type { ContentsLine, PublicationContents } from '../../src/site/publication-contents.ts'
import { countLines } from '../../src/site/publication-contents.ts'
import { publicationWords } from '../../src/site/publication-words.ts'
import { useHref } from '../on-site.ts'

/** So few lines are not worth folding. */
const fewTopics = 3

/** The chapters of a text with their topics, folded below each chapter where there are very many. */
export function ContentsOfPublication({ contents: { chapters, isLong } }: { contents: PublicationContents }) {
  return (
    <ol class="chapters">
      {chapters.map(chapter => (
        <li>
          <LineText line={chapter} />
          {isLong ? <FoldedTopics chapter={chapter} /> : <Topics lines={chapter.lines} />}
        </li>
      ))}
    </ol>
  )
}

function LineText({ line: { text, address } }: { line: ContentsLine }) {
  const href = useHref()
  return address === null ? text : <a href={href(address)}>{text}</a>
}

function Topics({ lines }: { lines: readonly ContentsLine[] }) {
  if (lines.length === 0) return null
  return (
    <ol>
      {lines.map(line => (
        <li>
          <LineText line={line} />
          <Topics lines={line.lines} />
        </li>
      ))}
    </ol>
  )
}

function FoldedTopics({ chapter: { text, lines } }: { chapter: ContentsLine }) {
  const count = countLines(lines)
  if (count <= fewTopics) return <Topics lines={lines} />
  return (
    <details>
      <summary aria-label={publicationWords.foldedTopicsOf(count, text)}>
        {publicationWords.foldedTopics(count)}
      </summary>
      <Topics lines={lines} />
    </details>
  )
}
