import type { Chapter, PublicationName } from '../document/publication.ts'
import type { Site } from './site.ts'

/** Names a publication among all years: `2020/begroting-bzk`. */
export function publicationKey(publication: PublicationName): string {
  return `${publication.metadata.year}/${publication.slug}`
}

/** `/2020/` */
export function yearAddress(year: number): string {
  return `/${year}/`
}

/** `/thema/groningen/` */
export function themeAddress(theme: string): string {
  return `/thema/${theme}/`
}

/** `/2020/groningen/` */
export function yearThemeAddress(year: number, theme: string): string {
  return `/${year}/${theme}/`
}

/** `/2020/begroting-bzk/` */
export function publicationAddress(publication: PublicationName): string {
  return `/${publicationKey(publication)}/`
}

/** `/2020/begroting-bzk/wonen/` */
export function chapterAddress(publication: PublicationName, chapter: Pick<Chapter, 'slug'>): string {
  return `${publicationAddress(publication)}${chapter.slug}/`
}

/** `/2020/begroting-bzk/volledig/`, the permanent home of every id of the publication. */
export function wholeAddress(publication: PublicationName): string {
  return `${publicationAddress(publication)}volledig/`
}

/** `/2020/begroting-bzk/bron/` */
export function sourceAddress(publication: PublicationName): string {
  return `${publicationAddress(publication)}bron/`
}

/** `/2020/begroting-bzk/bron/begroting-bzk.txt`, the source as received, byte for byte. */
export function sourceFileAddress(publication: PublicationName): string {
  return `${sourceAddress(publication)}${publication.slug}.txt`
}

/** What a link on a page says: the address below the folder that the site stands in. Every internal link passes here. */
export function withPrefix(site: Pick<Site, 'pathPrefix'>, address: string): string {
  if (site.pathPrefix === '/') return address
  const folder = site.pathPrefix.replaceAll(/^\/+|\/+$/g, '')
  return folder === '' ? address : `/${folder}${address}`
}

/** The address with its host, for canonical links and the sitemap. */
export function absoluteUrl(site: Pick<Site, 'pathPrefix' | 'url'>, address: string): string {
  return site.url.replace(/\/+$/, '') + withPrefix(site, address)
}

/** The file of a page in the output folder: `/2020/` is `/2020/index.html`, `/404.html` is itself. */
export function outputFileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address
}
