import { indexWords } from '../../src/site/index-words.ts'
import type { RepeatEntry, RepeatPair, RepeatsPage } from '../../src/site/indexes/index-page.ts'
import { IndexSheet } from './index-sheet.tsx'
import { PlaceList } from './place-list.tsx'

const say = indexWords.repeats

/** *Letterlijk herhaald*: what two texts have word for word in common. */
export function RepeatsView({ page }: { page: RepeatsPage }) {
  return (
    <IndexSheet page={page} groups={page.pairs.map(({ id, heading }) => ({ id, text: heading }))}>
      {page.pairs.length === 0 && !page.parts && <p>{say.noPairs}</p>}
      {page.pairs.map(pair => (
        <section>
          <h2 id={pair.id}>{pair.heading}</h2>
          {pair.entries.length === 0 ? <p>{say.none}</p> : <Pair pair={pair} />}
        </section>
      ))}
    </IndexSheet>
  )
}

function Pair({ pair }: { pair: RepeatPair }) {
  return (
    <>
      <p>{say.count(pair.entries.length, pair.words)}</p>
      <ul class="found">
        {longestFirst(pair.entries).map(({ text, words, spots }) => (
          <li>
            <p>
              … {text} … <span class="quiet">({say.length(words)})</span>
            </p>
            <PlaceList places={spots} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is long was copied; what is short may be how such texts are written. */
function longestFirst(entries: readonly RepeatEntry[]): readonly RepeatEntry[] {
  return entries.toSorted((one, other) => other.words - one.words)
}
