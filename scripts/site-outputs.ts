import { renderPage } from '../layouts/render-page.tsx'
import { outputFileOf, publicationKey, sourceFileAddress } from '../src/site/address.ts'
import { type Asset, assets } from '../src/site/assets.ts'
import { feedsOf } from '../src/site/metadata/feeds.ts'
import type { Page } from '../src/site/page.ts'
import { nginxRedirectsOf, redirectsFileOf } from '../src/site/redirects.ts'
import { searchBasicsOf } from '../src/site/search-library.ts'
import { searchRecordsOf, vocabularyOf } from '../src/site/search-records.ts'
import { headerRows, headersFileOf, nginxFileOf } from '../src/site/security-headers.ts'
import type { Site } from '../src/site/site.ts'
import { robotsOf, sitemapOf } from '../src/site/sitemap.ts'
import { assetText } from './asset-text.ts'
import { tableOutputs } from './table-outputs.ts'
import type { Output } from './write-pages.ts'

/** Every file of the site that is made: its pages, and what hosts and search engines ask for. */
export function siteOutputs(site: Site, pages: readonly Page[]): readonly Output[] {
  return [
    ...pages.map(page => ({ file: fileOf(page.address), content: () => renderPage(page, site) })),
    ...Object.values(site.files ?? {})
      .flat()
      .map(({ address, text }) => ({ file: fileOf(address), content: () => text })),
    ...tableOutputs(site, pages),
    ...feedsOf(site).map(({ address, text }) => ({ file: fileOf(address), content: text })),
    { file: 'sitemap.xml', content: () => sitemapOf(site, pages) },
    { file: 'robots.txt', content: () => robotsOf(site) },
    { file: '_headers', content: () => headersFileOf(headerRows(site, pages)) },
    ...((site.redirects ?? []).length === 0
      ? []
      : [
          { file: '_redirects', content: () => redirectsFileOf(site) },
          { file: 'nginx-redirects.conf', content: () => nginxRedirectsOf(site) },
        ]),
    { file: 'nginx-headers.conf', content: () => nginxFileOf(site) },
    ...assets
      .filter(asset => isMade(asset))
      .map(({ address, sources }) => ({ file: fileOf(address), content: () => sources.map(assetText).join('\n') })),
    ...searchOutputs(site),
  ]
}

/** The files that are copied as they are: path in the project → path in the site. */
export function copiedAssets(): Readonly<Record<string, string>> {
  const single = assets.filter(asset => !isMade(asset))
  return Object.fromEntries(single.map(({ address, sources }) => [sources[0] ?? '', fileOf(address)]))
}

/** The sources, copied byte for byte, so that anyone can compute their checksum. */
export function copiedSources({ publications, accounts }: Site): Readonly<Record<string, string>> {
  return Object.fromEntries(
    publications.flatMap(one => {
      const account = accounts?.[publicationKey(one)]
      return account ? [[account.file, fileOf(sourceFileAddress(one))]] : []
    }),
  )
}

/** What the script of the search page loads beside the index. */
function searchOutputs(site: Site): readonly Output[] {
  return [
    {
      file: 'zoeken/basics.json',
      content: () => JSON.stringify(searchBasicsOf(site, searchRecordsOf(site).length)),
    },
    { file: 'zoeken/vocabulary.json', content: () => JSON.stringify([...vocabularyOf(site)].sort()) },
  ]
}

function isMade({ sources }: Asset): boolean {
  return sources.length > 1 || sources.some(source => /\.[jt]s$/.test(source))
}

function fileOf(address: string): string {
  return outputFileOf(address).slice(1)
}
