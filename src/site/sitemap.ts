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

/**
 * `sitemap.xml`: the pages that search engines should keep, by address. Copies of a chapter and the 404 page are not
 * among them. A page is as new as the newest of its texts, not as the build.
 */
export function sitemapOf(site: SiteFrame, pages: readonly ListedPage[]): string {
  const kept = pages.filter(page => page.kind !== 'not-found' && page.canonical === page.address)
  const sorted = kept.toSorted((one, other) => (one.address < other.address ? -1 : 1))
  const urls = sorted.map(({ canonical, changed }) => {
    const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`
    return `  <url><loc>${escapeXml(absoluteUrl(site, canonical))}</loc>${lastmod}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

/** `robots.txt`: everything may be read; only works at the root of a host, as its standard says. */
export function robotsOf(site: SiteFrame): string {
  return ['User-agent: *', 'Allow: /', `Sitemap: ${absoluteUrl(site, '/sitemap.xml')}`, ''].join('\n')
}
