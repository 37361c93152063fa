import { indexWords } from '../../src/site/index-words.ts'
import type { PartGroup } from '../../src/site/indexes/index-page.ts'
import { useHref } from '../on-site.ts'

/** The parts of an index that is too long for one page, each with how much it holds. */
export function IndexParts({ groups }: { groups: readonly PartGroup[] }) {
  return (
    <>
      <p>{indexWords.inParts}</p>
      {groups.map(({ heading, parts }) =>
        heading === null ? (
          <PartList parts={parts} />
        ) : (
          <section>
            <h2 id={heading.id}>{heading.text}</h2>
            <PartList parts={parts} />
          </section>
        ),
      )}
    </>
  )
}

function PartList({ parts }: Pick<PartGroup, 'parts'>) {
  const href = useHref()
  return (
    <ul class="topics">
      {parts.map(({ id, text, address, count }) => (
        <li id={id}>
          <a href={href(address)}>{text}</a>
          <span class="quiet">{count}</span>
        </li>
      ))}
    </ul>
  )
}
