import { indexWords } from '../../src/site/index-words.ts'
import type { AmountsPage, TextAmountsPage } from '../../src/site/indexes/index-page.ts'
import { TextStatus } from '../components/facts.tsx'
import { useHref } from '../on-site.ts'
import { IndexCards } from './hub-view.tsx'
import { IndexSheet } from './index-sheet.tsx'
import { SentenceGroups } from './sentence-list.tsx'

const say = indexWords.amounts

/** *Bedragen en percentages*: the texts that name any. */
export function AmountsView({ page }: { page: AmountsPage }) {
  const href = useHref()
  return (
    <IndexSheet page={page}>
      <p>
        {say.tables} <a href={href('/tabellen/')}>{indexWords.tables.title}</a>
      </p>
      <IndexCards links={page.texts} />
    </IndexSheet>
  )
}

/** The amounts and percentages of one text, in their sentences. */
export function TextAmountsView({ page }: { page: TextAmountsPage }) {
  return (
    <IndexSheet
      page={page}
      groups={page.groups.map(({ id, heading }) => ({ id, text: heading }))}
      status={<TextStatus publication={page.publication} />}
    >
      <div class="amounts">
        <SentenceGroups groups={page.groups} />
      </div>
    </IndexSheet>
  )
}
