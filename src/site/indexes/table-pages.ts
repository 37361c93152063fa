import type { TextDigest } from '../digest/text-digest.ts'
import { indexWords } from '../index-words.ts'
import { breadcrumb } from '../page-links.ts'
import { hubCrumb, indexFrame } from './index-frame.ts'
import type { TableEntry, TablePage, TablesPage } from './index-page.ts'

const say = indexWords.tables
const address = '/tabellen/'

/** The page that lists every table. */
export function tablesPage(texts: readonly TextDigest[]): TablesPage {
  const own = texts.map(({ publication, tables }) => ({ publication, entries: tables }))
  return { ...indexFrame(address, say), index: 'tables', texts: own.filter(({ entries }) => entries.length > 0) }
}

/** The page of a table, which reads it row by row. */
export function tablePage(entry: TableEntry): TablePage {
  const { title } = entry.publication.metadata
  return {
    kind: 'table',
    address: entry.folder,
    canonical: entry.folder,
    title: say.listTitle(entry.name, title),
    heading: say.asList(entry.name),
    description: say.listDescription(entry.name, title),
    breadcrumb: breadcrumb(hubCrumb, { text: say.title, address }, { text: entry.shortName, address: entry.folder }),
    entry,
  }
}
