import type { Caption, Node, Table } from '../../src/document/node.ts'
import { textOf } from '../../src/document/text-of.ts'
import { indexWords } from '../../src/site/index-words.ts'
import type { TablePage } from '../../src/site/indexes/index-page.ts'
import { type ListedRow, listedRows } from '../../src/site/indexes/table-as-list.ts'
import { words } from '../../src/site/words.ts'
import { TextStatus } from '../components/facts.tsx'
import { Inlines } from '../components/inlines.tsx'
import { NoteList } from '../components/notes.tsx'
import { TextStyle } from '../components/text-style.tsx'
import { CopyContext, copyOf } from '../copy.ts'
import { useHref } from '../on-site.ts'
import { TableFiles } from './table-files.tsx'

const say = indexWords.tables

/** A table row by row, for narrow screens and for listening, and the files with it. */
export function TableListView({ page }: { page: TablePage }) {
  const href = useHref()
  const { entry, heading } = page
  const { table, publication, spot, status } = entry
  const rows = status === 'verbatim' ? [] : listedRows(table)
  const copy = copyOf(shownNodes(table, rows), { idPrefix: '', noteSuffix: '', publisher: null })
  return (
    <CopyContext.Provider value={copy}>
      <div class="sheet">
        <h1>{heading}</h1>
        <TextStyle />
        <div class="beside">
          <TextStatus publication={publication} />
        </div>
        <div class="text index">
          {status !== 'recovered' && (
            <p class="notice">{status === 'doubtful' ? words.text.doubtful : words.text.verbatim}</p>
          )}
          {table.caption && hasNotes(table.caption) && (
            <p class="caption">
              <Inlines of={table.caption.children} />
            </p>
          )}
          {table.unit !== null && <p>{say.unit(table.unit)}</p>}
          <p class="places">
            <a href={href(spot.address)}>{spot.text}</a>
          </p>
          <h2>{status === 'verbatim' ? say.lines : say.rows}</h2>
          {status === 'verbatim' ? <Lines table={table} /> : <Rows rows={rows} />}
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

// The page is headed by the words of the caption; they are repeated only to show the notes in them.
function hasNotes({ children }: Caption): boolean {
  return children.some(({ type }) => type === 'footnoteReference')
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

// Only what is shown with its notes: what is said again, and what names a row or a column, is plain text here.
function shownNodes(table: Table, rows: readonly ListedRow[]): readonly Node[] {
  const caption = table.caption && hasNotes(table.caption) ? [table.caption] : []
  const lines = table.status === 'verbatim' ? table.body : []
  const cells = rows.flatMap(row => row.cells.flatMap(({ cell, isAgain }) => (isAgain ? [] : [cell])))
  return [...caption, ...lines, ...cells, ...table.notes]
}

function Rows({ rows }: { rows: readonly ListedRow[] }) {
  return rows.map(({ heading, cells, empty }) => (
    <section class="entry">
      <h3>{heading}</h3>
      {cells.length > 0 && (
        <dl class="row">
          {cells.map(({ title, cell, isAgain }) => (
            <div>
              <dt>{title}</dt>
              <dd>{isAgain ? textOf(cell) : <Inlines of={cell.children} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {empty.length > 0 && <p class="quiet">{say.empty(empty.join(', '))}</p>}
    </section>
  ))
}
