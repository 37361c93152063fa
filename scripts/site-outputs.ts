import { renderPage } from '../layouts/render-page.tsx'
import { outputFileOf, publicationKey, sourceFileAddress } from '../src/site/address.ts'
import { type Asset, assets } from '../src/site/assets.ts'
import { digestsOf, type TextDigest, vocabularyOf } from '../src/site/digest/text-digest.ts'
import { feedsOf } from '../src/site/metadata/feeds.ts'
import type { Page } from '../src/site/page.ts'
import { nginxRedirectsOf, redirectsFileOf } from '../src/site/redirects.ts'
import { searchBasicsOf } from '../src/site/search-library.ts'
import { searchDraftsOf } from '../src/site/search-records.ts'
import { headerRows, headersFileOf, nginxFileOf } from '../src/site/security-headers.ts'
import type { Site, SiteFrame } from '../src/site/site.ts'
import { type ListedPage, listed, robotsOf, sitemapsOf } from '../src/site/sitemap.ts'
import type { TakenFile } from '../src/site/taken-file.ts'
import { assetText } from './asset-text.ts'
import { tableOutputs } from './table-outputs.ts'
import type { Output } from './write-pages.ts'

/** Every file of a site that is made: its pages, and what hosts and search engines ask for. */
export function siteOutputs(site: Site, pages: readonly Page[], digests = digestsOf(site)): readonly Output[] {
  const records = () => site.publications.reduce((sum, one) => sum + searchDraftsOf(site, one).length, 0)
  return [
    ...pageOutputs(site, pages),
    ...takenOutputs(Object.values(site.files ?? {}).flat()),
    ...sharedOutputs(site, digests, {
      pages: pages.map(page => listed(site, page)),
      records,
      vocabulary: () => vocabularyOf(digests),
    }),
    ...assetOutputs(),
  ]
}

/** Pages, and the files of the tables among them. */
export function pageOutputs(site: SiteFrame, pages: readonly Page[]): readonly Output[] {
  return [
    ...pages.map(page => ({ file: fileOf(page.address), content: () => renderPage(page, site) })),
    ...tableOutputs(site, pages),
  ]
}

/** Texts to take along. */
export function takenOutputs(files: readonly TakenFile[]): readonly Output[] {
  return files.map(({ address, text }) => ({ file: fileOf(address), content: () => text }))
}

/** What there is to list of a site: its pages, how many records its search has, and its words. */
export interface Listing {
  readonly pages: readonly ListedPage[]
  records(): number
  /** Every word of all texts, folded. */
  vocabulary(): ReadonlySet<string>
}

/** The files about the whole site. */
export function sharedOutputs(
  site: SiteFrame,
  digests: readonly TextDigest[],
  { pages, records, vocabulary }: Listing,
): readonly Output[] {
  const themes = new Map(
    digests.map(({ publication, themes }) => [publicationKey(publication), new Set(themes.map(one => one.theme))]),
  )
  const feeds = feedsOf(site, (text, theme) => themes.get(publicationKey(text))?.has(theme) ?? false)
  return [
    ...feeds.map(({ address, text }) => ({ file: fileOf(address), content: text })),
    ...sitemapsOf(site, pages).map(({ file, text }) => ({ file, content: () => text })),
    { file: 'robots.txt', content: () => robotsOf(site) },
    { file: '_headers', content: () => headersFileOf(headerRows(site, pages)) },
    ...((site.redirects ?? []).length === 0
      ? []
      : [
          { file: '_redirects', content: () => redirectsFileOf(site) },
          { file: 'nginx-redirects.conf', content: () => nginxRedirectsOf(site) },
        ]),
    { file: 'nginx-headers.conf', content: () => nginxFileOf(site) },
    { file: 'zoeken/basics.json', content: () => JSON.stringify(searchBasicsOf(site, digests, records())) },
    { file: 'zoeken/vocabulary.json', content: () => JSON.stringify([...vocabulary()].sort()) },
  ]
}

/** The styles and scripts that are made of several files, or made smaller. */
export function assetOutputs(): readonly Output[] {
  return assets
    .filter(asset => isMade(asset))
    .map(({ address, sources }) => ({ file: fileOf(address), content: () => sources.map(assetText).join('\n') }))
}

/** The files that are copied as they are: path in the project → path in the site. */
export function copiedAssets(): Readonly<Record<string, string>> {
  const single = assets.filter(asset => !isMade(asset))
  return Object.fromEntries(single.map(({ address, sources }) => [sources[0] ?? '', fileOf(address)]))
}

/** The sources, copied byte for byte, so that anyone can compute their checksum. Input: the folder that the content is in. */
export function copiedSources({ publications, accounts }: Site, root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    publications.flatMap(one => {
      const account = accounts?.[publicationKey(one)]
      return account ? [[account.file.replace(/^content\//, `${root}/`), fileOf(sourceFileAddress(one))]] : []
    }),
  )
}

function isMade({ sources }: Asset): boolean {
  return sources.length > 1 || sources.some(source => /\.[jt]s$/.test(source))
}

function fileOf(address: string): string {
  return outputFileOf(address).slice(1)
}
