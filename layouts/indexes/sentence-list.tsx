import type { FoundSentence, SentenceGroup } from '../../src/site/indexes/index-page.ts'
import { headingClass } from '../heading-class.ts'
import { PlaceList } from './place-list.tsx'

/** Sentences under their headings, each with what was found in it marked, and the way to its place. */
export function SentenceGroups({ groups }: { groups: readonly SentenceGroup[] }) {
  return groups.map(({ heading, id, sentences }) => (
    <section>
      <h2 id={id} class={headingClass(heading)}>
        {heading}
      </h2>
      <ul class="found">
        {inOnePlace(sentences).map(found => (
          <li>
            {found.map(({ fragments }) => (
              <p>{fragments.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
            ))}
            <PlaceList places={found.slice(0, 1).map(({ spot }) => spot)} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** Sentences of one paragraph stand together, so that its link is said once. */
function inOnePlace(sentences: readonly FoundSentence[]): readonly (readonly FoundSentence[])[] {
  return [...Map.groupBy(sentences, ({ spot }) => `${spot.address} ${spot.text}`).values()]
}
