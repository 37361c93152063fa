import { absoluteUrl } from './address.ts'
import { escapeXml } from './escape-xml.ts'
import { pageDate } from './metadata/texts-of-page.ts'
import type { Page } from './page.ts'
import type { Site } from './site.ts'

/**
 * `sitemap.xml`: the pages that search engines should keep. Copies of a chapter and the 404 page are not among
 * them. A page is as new as the newest of its texts, not as the build.
 */
export function sitemapOf(site: Site, pages: readonly Page[]): string {
  const kept = pages.filter(page => page.kind !== 'not-found' && page.canonical === page.address)
  const urls = kept.map(page => {
    const changed = pageDate(site, page)
    const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`
    return `  <url><loc>${escapeXml(absoluteUrl(site, page.address))}</loc>${lastmod}</url>`
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
export function robotsOf(site: Site): string {
  return ['User-agent: *', 'Allow: /', `Sitemap: ${absoluteUrl(site, '/sitemap.xml')}`, ''].join('\n')
}
