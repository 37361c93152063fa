import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listPages } from '../../../src/gate/coverage.ts'
import { type Choosable, steadyPageOfEachKind } from '../../../src/gate/opinion.ts'
import { outputFileOf } from '../../../src/site/address.ts'
import { readBuiltSite, type SiteFiles } from '../../gate/built-site.ts'

const most = 60

/** What pages of any text need besides themselves; the texts' own files and the search index are not loaded by a page. */
const isNeeded = (file: string) => !file.endsWith('.html') && !/^\/(\d{4}|pagefind|tabellen)\//.test(file)

/** At most 60 pages: one of each kind, those named, and from the rest at even distances; the same on every run and after an edit. */
export function choosePages(pages: readonly Choosable[], named: readonly string[], count = most): readonly string[] {
  const first = [...steadyPageOfEachKind(pages).map(page => page.address), ...named]
  const chosen = [...new Set(first)].slice(0, count)
  const rest = pages.map(page => page.address).filter(address => !chosen.includes(address))
  const free = Math.min(count - chosen.length, rest.length)
  const spread = Array.from({ length: free }, (_, index) => rest[Math.floor((index * rest.length) / free)] ?? '')
  return [...chosen, ...spread].sort()
}

/** Makes a site of a few pages of a built one, as they are. Output: their addresses. Throws when the named are not there. */
export async function makeGateSite(
  built: string,
  folder: string,
  named: readonly string[],
): Promise<readonly string[]> {
  const site = await readBuiltSite(built)
  const { pages } = listPages(site.pages, site.sitemap)
  const missing = named.filter(address => !pages.some(page => page.address === address))
  if (missing.length > 0) throw new Error(`no page at ${missing.join(', ')}`)
  // The server answers what is not there with this page.
  const addresses = choosePages(pages, ['/404.html', ...named])
  rmSync(folder, { recursive: true, force: true })
  for (const file of [...site.files].filter(isNeeded)) copy(built, folder, file)
  for (const address of addresses) copy(built, folder, outputFileOf(address))
  writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(site, addresses))
  return addresses
}

function copy(built: string, folder: string, file: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  copyFileSync(join(built, file), join(folder, file))
}

function sitemapOf({ sitemap }: SiteFiles, addresses: readonly string[]): string {
  const listed = sitemap.filter(address => addresses.includes(address))
  return `<urlset>${listed.map(address => `<url><loc>https://host${encodeURI(address)}</loc></url>`).join('')}</urlset>\n`
}
