import { absoluteUrl } from './address.ts'
import type { Page } from './page.ts'
import type { Site } from './site.ts'

/** `sitemap.xml`: the pages that search engines should keep. Copies of a chapter and the 404 page are not among them. */
export function sitemapOf(site: Site, pages: readonly Page[]): string {
  const kept = pages.filter(page => page.kind !== 'not-found' && page.canonical === page.address)
  const urls = kept.map(({ address }) => `  <url><loc>${escapeXml(absoluteUrl(site, address))}</loc></url>`)
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

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
