import { textOf } from '../../document/text-of.ts'
import { absoluteUrl, publicationAddress } from '../address.ts'
import type { TablePage } from '../indexes/index-page.ts'
import { type TableFileKind, tableFile } from '../indexes/table-files.ts'
import { metadataWords } from '../metadata-words.ts'
import type { SiteFrame } from '../site.ts'
import type { Thing } from './json-ld.ts'
import { writerOf } from './publisher-identity.ts'
import { publisherOf, rightsOf } from './report-data.ts'

const files: readonly (readonly [TableFileKind, keyof typeof metadataWords.distribution, string])[] = [
  ['csv', 'csv', 'text/csv'],
  ['printed-csv', 'printed', 'text/csv'],
  ['json', 'json', 'application/json'],
]

/** A table: a data set, with the files in which it can be had. */
export function tableData(site: SiteFrame, { entry, description, address }: TablePage): Thing {
  const { table, name, publication, permanent } = entry
  const { metadata } = publication
  return {
    '@type': 'Dataset',
    '@id': absoluteUrl(site, address),
    name,
    description: table.notes.length === 0 ? description : `${description} ${table.notes.map(textOf).join(' ')}`,
    url: absoluteUrl(site, address),
    inLanguage: site.language,
    creator: writerOf(metadata),
    publisher: publisherOf(site),
    ...(metadata.published === null ? {} : { datePublished: metadata.published }),
    temporalCoverage: `${metadata.year}`,
    license: rightsOf(metadata.rights),
    isBasedOn: absoluteUrl(site, permanent),
    isPartOf: { '@id': absoluteUrl(site, publicationAddress(publication)) },
    distribution: files.map(([kind, label, encodingFormat]) => ({
      '@type': 'DataDownload',
      name: metadataWords.distribution[label],
      encodingFormat,
      contentUrl: absoluteUrl(site, tableFile(entry, kind)),
    })),
  }
}
