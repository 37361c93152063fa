import { indexWords } from '../index-words.ts'
import { breadcrumb } from '../page-links.ts'
import type { Site } from '../site.ts'
import { hubCrumb, indexFrame } from './index-frame.ts'
import type { TableEntry, TablePage, TablesPage } from './index-page.ts'
import { tableEntries } from './table-entries.ts'

const say = indexWords.tables
const address = '/tabellen/'

/** Every table: a page that lists them, and a page for each that reads it row by row. */
export function tablePages(site: Site): readonly (TablesPage | TablePage)[] {
  const texts = site.publications
    .map(publication => ({ publication, entries: tableEntries(site, publication) }))
    .filter(({ entries }) => entries.length > 0)
  return [
    { ...indexFrame(address, say), index: 'tables', texts },
    ...texts.flatMap(({ entries }) => entries.map(pageOf)),
  ]
}

function pageOf(entry: TableEntry): TablePage {
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
