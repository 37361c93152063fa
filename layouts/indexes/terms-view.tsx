import { indexWords } from '../../src/site/index-words.ts'
import type { Meaning, TermEntry, TermsPage } from '../../src/site/indexes/index-page.ts'
import { someNames } from '../../src/site/indexes/some-names.ts'
import { IndexSheet } from './index-sheet.tsx'
import { PlaceList } from './place-list.tsx'

const say = indexWords.terms

/** *Begrippen*: what the letters mean, where that stands, and where they mean two things. */
export function TermsView({ page }: { page: TermsPage }) {
  return (
    <IndexSheet page={page} groups={page.letters.map(({ id, letter }) => ({ id, text: letter }))} areLetters>
      {page.letters.some(hasEditorsWords) && <p>{say.byEditorMeans}</p>}
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
  const where = someNames(uses.map(({ label, count }) => (uses.length === 1 ? label : say.usesIn(label, count))))
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

function hasEditorsWords({ entries }: TermsPage['letters'][number]): boolean {
  return entries.some(({ meanings }) => meanings.some(({ source }) => source === 'editor'))
}

function TermMeaning({ meaning: { long, explanation, source, spots } }: { meaning: Meaning }) {
  return (
    <>
      <p>
        <span class="meaning">{long}</span>
        {source === 'editor' && <span class="quiet"> {say.byEditor}</span>}
      </p>
      {explanation !== null && <p>{explanation}</p>}
      {source === 'computed' && <p class="quiet">{say.computed}</p>}
      <PlaceList label={say.definedAt} places={spots} />
    </>
  )
}
