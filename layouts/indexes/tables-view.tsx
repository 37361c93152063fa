import { indexWords } from '../../src/site/index-words.ts'
import type { ListedTable, TablesPage } from '../../src/site/indexes/index-page.ts'
import { useHref } from '../on-site.ts'
import { IndexSheet } from './index-sheet.tsx'
import { TableFiles } from './table-files.tsx'

const say = indexWords.tables

/** *Tabellen*: every table with its text, its state, and the ways to read it or take it along. */
export function TablesView({ page }: { page: TablesPage }) {
  return (
    <IndexSheet
      page={page}
      groups={page.texts.map(({ publication: { metadata, slug } }) => ({
        id: `${metadata.year}-${slug}`,
        text: metadata.title,
      }))}
    >
      {page.texts.map(({ publication: { metadata, slug }, entries }) => (
        <section>
          <h2 id={`${metadata.year}-${slug}`}>{metadata.title}</h2>
          {entries.map(entry => (
            <TableItem entry={entry} />
          ))}
        </section>
      ))}
    </IndexSheet>
  )
}

function TableItem({ entry }: { entry: ListedTable }) {
  const href = useHref()
  const { name, shortName, section, status, rows, columns, folder, spot, unit } = entry
  return (
    <section class="entry">
      <h3>{name}</h3>
      <p>
        {[...(section === '' ? [] : [say.under(section)]), say.size(rows, columns)].join('; ')}
        <br />
        {say.status[status]}
        {unit !== null && (
          <>
            <br />
            {say.unit(unit)}
          </>
        )}
      </p>
      <ul class="places">
        <li>
          <a href={href(spot.address)}>{spot.text}</a>
        </li>
        <li>
          <a href={href(folder)}>{say.asList(shortName)}</a>
        </li>
        <TableFiles entry={entry} />
      </ul>
    </section>
  )
}
