import type { Table } from '../../src/document/node.ts'
import { indexWords } from '../../src/site/index-words.ts'
import { tableEntries } from '../../src/site/indexes/table-entries.ts'
import { useCopy } from '../copy.ts'
import { TableFiles } from '../indexes/table-files.tsx'
import { useHref, useSite } from '../on-site.ts'

/** Below a table of a text: the same as a list, for narrow screens and for listening, and its files. */
export function TableLinks({ table }: { table: Table }) {
  const { publication } = useCopy()
  const { site } = useSite()
  const href = useHref()
  const entry = publication && tableEntries(site, publication).find(one => one.table === table)
  if (!entry) return null
  return (
    <ul class="places table-links" data-toegevoegd="" data-alleen-scherm="">
      <li>
        <a href={href(entry.folder)}>{indexWords.tables.asList(entry.shortName)}</a>
      </li>
      <TableFiles entry={entry} />
    </ul>
  )
}
