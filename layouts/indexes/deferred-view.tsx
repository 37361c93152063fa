import { indexWords } from '../../src/site/index-words.ts'
import type { DeferredPage } from '../../src/site/indexes/index-page.ts'
import { IndexSheet } from './index-sheet.tsx'
import { SentenceGroups } from './sentence-list.tsx'

const say = indexWords.deferred

/** *Doorgeschoven*: the sentences that leave something to a next government, or to later. */
export function DeferredView({ page }: { page: DeferredPage }) {
  return (
    <IndexSheet page={page} groups={page.groups.map(({ id, heading }) => ({ id, text: heading }))}>
      {page.phrases.length > 0 && <p>{say.phrases(page.phrases.map(phrase => `‘${phrase}’`).join(', '))}</p>}
      {page.groups.length === 0 && !page.parts && <p>{indexWords.nothing}</p>}
      <SentenceGroups groups={page.groups} />
    </IndexSheet>
  )
}
