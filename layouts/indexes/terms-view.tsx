import { indexWords } from '../../src/site/index-words.ts'
import type { Meaning, TermEntry, TermsPage } from '../../src/site/indexes/index-page.ts'
import { IndexSheet } from './index-sheet.tsx'
import { PlaceList } from './place-list.tsx'

const say = indexWords.terms

/** *Begrippen*: what the letters mean, where that stands, and where they mean two things. */
export function TermsView({ page }: { page: TermsPage }) {
  return (
    <IndexSheet page={page} groups={page.letters.map(({ id, letter }) => ({ id, text: letter }))} areLetters>
      {page.letters.map(({ id, letter, entries }) => (
        <section>
          <h2 id={id}>{letter}</h2>
          {entries.map(entry => (
            <Term entry={entry} />
          ))}
        </section>
      ))}
    </IndexSheet>
  )
}

function Term({ entry: { id, short, meanings, uses } }: { entry: TermEntry }) {
  const total = uses.reduce((sum, { count }) => sum + count, 0)
  const where = uses.map(({ label, count }) => (uses.length === 1 ? label : say.usesIn(label, count))).join(', ')
  return (
    <section class="entry">
      <h3 id={id}>{short}</h3>
      {meanings.length > 1 && <p class="notice">{say.meanings(meanings.length)}</p>}
      {meanings.map(meaning => (
        <TermMeaning meaning={meaning} />
      ))}
      {total > 0 && <p class="quiet">{say.uses(total, where)}</p>}
    </section>
  )
}

const vouching = { text: null, editor: say.byEditor, computed: say.computed } as const

function TermMeaning({ meaning: { long, explanation, source, spots } }: { meaning: Meaning }) {
  return (
    <>
      <p class="meaning">{long}</p>
      {explanation !== null && <p>{explanation}</p>}
      {vouching[source] !== null && <p class="quiet">{vouching[source]}</p>}
      <PlaceList label={say.definedAt} places={spots} />
    </>
  )
}
