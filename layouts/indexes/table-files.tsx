import { indexWords } from '../../src/site/index-words.ts'
import type { ListedTable } from '../../src/site/indexes/index-page.ts'
import { tableFile } from '../../src/site/indexes/table-files.ts'
import { useHref } from '../on-site.ts'

const say = indexWords.tables

/** List items with the files of a table; each link names its table, so that no two links say the same. */
export function TableFiles({ entry }: { entry: ListedTable }) {
  const href = useHref()
  const files = [
    { address: tableFile(entry, 'csv'), text: say.csv(entry.shortName) },
    { address: tableFile(entry, 'printed-csv'), text: say.csvPrinted(entry.shortName) },
    { address: tableFile(entry, 'json'), text: say.json(entry.shortName) },
  ]
  return files.map(({ address, text }) => (
    <li>
      <a href={href(address)} download="">
        {text}
      </a>
    </li>
  ))
}
