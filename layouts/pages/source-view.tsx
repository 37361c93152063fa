import type { WordAccount } from '../../src/document/word-account.ts'
import { sourceFileAddress } from '../../src/site/address.ts'
import { inDutch } from '../../src/site/number-words.ts'
import type { SourcePage } from '../../src/site/page.ts'
import type { SourceAccount } from '../../src/site/source-account.ts'
import { sourceLineWords } from '../../src/site/source-line-words.ts'
import { sizeInWords } from '../../src/site/taken-file.ts'
import { words } from '../../src/site/words.ts'
import { TextStatus } from '../components/facts.tsx'
import { PlainTable } from '../components/plain-table.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { useHref } from '../on-site.ts'

const say = words.source

/** *Bron en volledigheid*: where the text comes from, that nothing is missing, and what is in doubt. */
export function SourceView({ page }: { page: SourcePage }) {
  const { heading, publication, account, linesAddress } = page
  const href = useHref()
  const { corrections, basis } = publication.metadata
  return (
    <div class="sheet">
      <h1>{heading}</h1>
      <TextStyle />
      <div class="beside">
        <TextStatus publication={publication} />
      </div>
      <div class="text">
        <p class="lead">{say.intro}</p>
        {account ? (
          <Account account={account} fileAddress={sourceFileAddress(publication)} />
        ) : (
          <p class="notice">{say.none}</p>
        )}
        {account && linesAddress !== null && (
          <p class="loose">
            <a href={href(linesAddress)}>{sourceLineWords.link(inDutch(account.roles.length))}</a>
          </p>
        )}
        <h2>{say.corrections}</h2>
        {corrections.length === 0 ? (
          <p>{say.correctionsNone}</p>
        ) : (
          <PlainTable
            id="verbeteringen"
            caption={say.correctionsCaption}
            columns={say.correctionsColumns}
            rows={corrections.map(({ find, replace, reason }) => [find, replace, reason])}
          />
        )}
        {basis !== null && (
          <>
            <h2>{say.basis}</h2>
            <p>{basis}</p>
          </>
        )}
      </div>
    </div>
  )
}

function Account({ account, fileAddress }: { account: SourceAccount; fileAddress: string }) {
  const href = useHref()
  return (
    <>
      <h2>{say.source}</h2>
      <dl class="facts">
        <div>
          <dt>{say.file}</dt>
          <dd>
            <a href={href(fileAddress)}>{sourceLineWords.file(sizeInWords(account.bytes))}</a>
          </dd>
        </div>
        <div>
          <dt>{say.sha}</dt>
          <dd>
            <code>{account.sha256}</code>
          </dd>
        </div>
        <div>
          <dt>{say.lines}</dt>
          <dd>{inDutch(account.lines)}</dd>
        </div>
      </dl>
      <h2>{say.words}</h2>
      <PlainTable
        id="woorden"
        caption={say.wordsCaption}
        columns={say.wordsColumns}
        rows={wordRows(account.words)}
        numeric
      />
      <h2>{say.structure}</h2>
      <PlainTable
        id="onderdelen"
        caption={say.structureCaption}
        columns={say.structureColumns}
        rows={partOrder.map(name => [say.parts[name], inDutch(account.structure[name])])}
        numeric
      />
      <h2>{say.dropped}</h2>
      <Dropped account={account} />
      <h2>{say.doubts}</h2>
      <Doubts account={account} />
    </>
  )
}

const countOrder = ['kept', 'joined', 'split', 'moved', 'dropped', 'corrected', 'unaccounted', 'source'] as const

const partOrder = ['headings', 'items', 'notes', 'tables', 'doubtfulTables'] as const

function wordRows(counts: WordAccount): readonly (readonly string[])[] {
  return countOrder.map(name => [say.counts[name], inDutch(counts[name])])
}

function Dropped({ account: { dropped } }: { account: SourceAccount }) {
  if (dropped.length === 0) return <p>{say.droppedNone}</p>
  const rows = dropped.map(({ line, text, reason }) => [String(line), text, reason])
  return <PlainTable id="weggelaten" caption={say.droppedCaption} columns={say.droppedColumns} rows={rows} />
}

function Doubts({ account: { doubts } }: { account: SourceAccount }) {
  if (doubts.length === 0) return <p>{say.doubtsNone}</p>
  const rows = doubts.map(({ line, message }) => [String(line), message])
  return <PlainTable id="twijfel" caption={say.doubtsCaption} columns={say.doubtsColumns} rows={rows} />
}
