import { absoluteUrl } from './address.ts'
import { escapeXml } from './escape-xml.ts'
import { pageDate } from './metadata/texts-of-page.ts'
import type { Page } from './page.ts'
import type { SiteFrame } from './site.ts'

/** What lists of pages say of one; `changed` is when what it shows changed last. */
export interface ListedPage extends Pick<Page, 'kind' | 'address' | 'canonical'> {
  readonly changed: string | null
}

/** A page as it is listed. */
export function listed(site: SiteFrame, page: Page): ListedPage {
  const { kind, address, canonical } = page
  return { kind, address, canonical, changed: pageDate(site, page) }
}

/** A sitemap: its path in the site, and its text. */
export interface SitemapFile {
  readonly file: string
  readonly text: string
}

/** No sitemap may list more pages (sitemaps.org, *Using Sitemap index files*). */
const mostUrls = 50_000

/**
 * `sitemap.xml`: the pages that search engines should keep, by address. Copies of a chapter and the 404 page are not
 * among them. A page is as new as the newest of its texts, not as the build. When there are more than one file may
 * list, it leads to the files that do.
 */
export function sitemapsOf(site: SiteFrame, pages: readonly ListedPage[], most = mostUrls): readonly SitemapFile[] {
  const kept = pages.filter(page => page.kind !== 'not-found' && page.canonical === page.address)
  const sorted = kept.toSorted((one, other) => (one.address < other.address ? -1 : 1))
  if (sorted.length <= most) return [{ file: 'sitemap.xml', text: urlsOf(site, sorted) }]
  const files = Array.from({ length: Math.ceil(sorted.length / most) }, (_, index) => ({
    file: `sitemap-${index + 1}.xml`,
    text: urlsOf(site, sorted.slice(index * most, (index + 1) * most)),
  }))
  const rows = files.map(({ file }) => `<sitemap><loc>${escapeXml(absoluteUrl(site, `/${file}`))}</loc></sitemap>`)
  return [{ file: 'sitemap.xml', text: sitemapXml('sitemapindex', rows) }, ...files]
}

function urlsOf(site: SiteFrame, pages: readonly ListedPage[]): string {
  const rows = pages.map(({ canonical, changed }) => {
    const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`
    return `<url><loc>${escapeXml(absoluteUrl(site, canonical))}</loc>${lastmod}</url>`
  })
  return sitemapXml('urlset', rows)
}

function sitemapXml(element: 'urlset' | 'sitemapindex', rows: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...rows.map(row => `  ${row}`),
    `</${element}>`,
    '',
  ].join('\n')
}

/** `robots.txt`: everything may be read; only works at the root of a host, as its standard says. */
export function robotsOf(site: SiteFrame): string {
  return ['User-agent: *', 'Allow: /', `Sitemap: ${absoluteUrl(site, '/sitemap.xml')}`, ''].join('\n')
}
