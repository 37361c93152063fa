import type { Table } from '../../src/document/node.ts'
import { indexWords } from '../../src/site/index-words.ts'
import type { TablePage } from '../../src/site/indexes/index-page.ts'
import { listedRows } from '../../src/site/indexes/table-as-list.ts'
import { words } from '../../src/site/words.ts'
import { TextStatus } from '../components/facts.tsx'
import { Inlines } from '../components/inlines.tsx'
import { NoteList } from '../components/notes.tsx'
import { CopyContext, copyOf } from '../copy.ts'
import { useHref } from '../on-site.ts'
import { TableFiles } from './table-files.tsx'

const say = indexWords.tables

/** A table row by row, for narrow screens and for listening, and the files with it. */
export function TableListView({ page }: { page: TablePage }) {
  const href = useHref()
  const { entry, heading } = page
  const { table, publication, spot, status } = entry
  const copy = copyOf([table], { idPrefix: '', noteSuffix: '', publisher: null })
  return (
    <CopyContext.Provider value={copy}>
      <div class="sheet">
        <h1>{heading}</h1>
        <div class="beside">
          <TextStatus publication={publication} />
        </div>
        <div class="text index">
          {status !== 'recovered' && (
            <p class="notice">{status === 'doubtful' ? words.text.doubtful : words.text.verbatim}</p>
          )}
          {table.unit !== null && <p>{say.unit(table.unit)}</p>}
          <p>
            <a href={href(spot.address)}>{spot.text}</a>
          </p>
          <h2>{status === 'verbatim' ? say.lines : say.rows}</h2>
          {status === 'verbatim' ? <Lines table={table} /> : <Rows table={table} />}
          {table.notes.length > 0 && (
            <>
              <h2>{say.notes}</h2>
              <NoteList notes={table.notes} />
            </>
          )}
          <h2>{say.take}</h2>
          <p>{say.takeWhat}</p>
          <ul class="places" aria-label={say.take}>
            <TableFiles entry={entry} />
          </ul>
        </div>
      </div>
    </CopyContext.Provider>
  )
}

function Lines({ table }: { table: Table }) {
  return (
    <ul class="source-lines">
      {table.body.map(({ cells }) => (
        <li>
          {cells.map(cell => (
            <Inlines of={cell.children} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function Rows({ table }: { table: Table }) {
  return listedRows(table).map(({ heading, cells, empty }) => (
    <section class="entry">
      <h3>{heading}</h3>
      {cells.length > 0 && (
        <dl class="row">
          {cells.map(({ title, cell }) => (
            <div>
              <dt>{title}</dt>
              <dd>
                <Inlines of={cell.children} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {empty.length > 0 && <p class="quiet">{say.empty(empty.join(', '))}</p>}
    </section>
  ))
}
