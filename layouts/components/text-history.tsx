import type { Change } from '../../src/document/publication.ts'
import { dateInWords } from '../../src/site/date-words.ts'
import { publicationWords } from '../../src/site/publication-words.ts'
import type { RemarkLine } from '../../src/site/remark-lines.ts'
import { useHref } from '../on-site.ts'

/** What a reader should know before reading, each with a link to the place it is about. */
export function RemarkList({ remarks }: { remarks: readonly RemarkLine[] }) {
  const href = useHref()
  if (remarks.length === 0) return null
  const say = publicationWords.remarks
  return (
    <>
      <h2>{say.title}</h2>
      <ul>
        {remarks.map(({ text, link }) => (
          <li>
            {link && (
              <>
                <a href={href(link.address)}>{say.place(link.text)}</a>:{' '}
              </>
            )}
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What changed in a text since it stands on the site, the last change first. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const say = publicationWords.changes
  const newest = changes.toSorted((one, other) => other.date.localeCompare(one.date))
  return (
    <>
      <h2 id="gewijzigd">{say.title}</h2>
      {newest.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <dl class="facts">
          {newest.map(({ date, text }) => (
            <div>
              <dt>
                <time datetime={date}>{dateInWords(date)}</time>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
