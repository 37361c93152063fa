import { publicationKey } from '../address.ts'
import { tableFile } from '../indexes/table-files.ts'
import { metadataWords } from '../metadata-words.ts'
import type { Page } from '../page.ts'
import type { SiteFrame } from '../site.ts'
import { feedAddress } from './feed-address.ts'

/** The same as the page in another form, or what tells when it changes. */
export interface Alternate {
  readonly type: string
  readonly address: string
  readonly title: string
}

const fileTypes = { txt: 'text/plain', md: 'text/markdown' } as const

/** The other forms of a page, and the feeds that it belongs to. */
export function alternatesOf(site: SiteFrame, page: Page): readonly Alternate[] {
  return [...formsOf(site, page), ...feedsOf(site, page)]
}

function formsOf(site: SiteFrame, page: Page): readonly Alternate[] {
  if (page.kind === 'table') {
    const { csv, printed, json } = metadataWords.distribution
    return [
      { type: 'text/csv', address: tableFile(page.entry, 'csv'), title: csv },
      { type: 'text/csv', address: tableFile(page.entry, 'printed-csv'), title: printed },
      { type: 'application/json', address: tableFile(page.entry, 'json'), title: json },
    ]
  }
  if (page.kind !== 'publication' && page.kind !== 'whole') return []
  return (site.files?.[publicationKey(page.publication)] ?? []).map(({ format, address }) => ({
    type: fileTypes[format],
    address,
    title: metadataWords.takenFile[format],
  }))
}

function feedsOf(site: SiteFrame, page: Page): readonly Alternate[] {
  const type = 'application/atom+xml'
  const all = { type, address: feedAddress(null), title: metadataWords.feed.all(site.name) }
  if (page.kind !== 'theme' && page.kind !== 'year-theme') return [all]
  const { slug, name } = page.theme
  return [all, { type, address: feedAddress(slug), title: metadataWords.feed.theme(site.name, name) }]
}
