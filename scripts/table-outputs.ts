import { absoluteUrl, outputFileOf } from '../src/site/address.ts'
import type { TableEntry } from '../src/site/indexes/index-page.ts'
import { type TableFileKind, tableFile } from '../src/site/indexes/table-files.ts'
import type { Page } from '../src/site/page.ts'
import type { SiteFrame } from '../src/site/site.ts'
import type { TableContext } from '../src/writers/table/table-context.ts'
import { dataOf, type TableData } from '../src/writers/table/table-data.ts'
import { writeCsv } from '../src/writers/table/write-csv.ts'
import { writeCsvw } from '../src/writers/table/write-csvw.ts'
import { writeTableJson } from '../src/writers/table/write-json.ts'
import type { Output } from './write-pages.ts'

/** The files of every table: CSV in two forms with their descriptions, and JSON. */
export function tableOutputs(site: SiteFrame, pages: readonly Page[]): readonly Output[] {
  return pages.flatMap(page => (page.kind === 'table' ? outputsOf(site, page.entry) : []))
}

function outputsOf(site: SiteFrame, entry: TableEntry): readonly Output[] {
  const output = (kind: TableFileKind, content: () => string) => ({ file: pathOf(entry, kind), content })
  const nameOf = (kind: TableFileKind) => pathOf(entry, kind).split('/').at(-1) ?? ''
  const context = () => contextOf(site, entry)
  // What the table holds is found once for its five files, when the first of them is asked for.
  let known: TableData | undefined
  const data = () => {
    known ??= dataOf(entry.table)
    return known
  }
  return [
    output('csv', () => writeCsv(data(), 'numbers')),
    output('printed-csv', () => writeCsv(data(), 'printed')),
    output('json', () => writeTableJson(data(), context())),
    output('csvw', () => writeCsvw(data(), 'numbers', nameOf('csv'), context())),
    output('printed-csvw', () => writeCsvw(data(), 'printed', nameOf('printed-csv'), context())),
  ]
}

function pathOf(entry: TableEntry, kind: TableFileKind): string {
  return outputFileOf(tableFile(entry, kind)).slice(1)
}

function contextOf(site: SiteFrame, { name, publication: { metadata }, permanent }: TableEntry): TableContext {
  return {
    name,
    publication: metadata.title,
    publisher: metadata.publisher.name,
    address: absoluteUrl(site, permanent),
    license: metadata.rights,
    issued: metadata.published,
  }
}
