import type { KnownIds } from '../document/checked-content.ts'
import { citableOf } from '../document/citable.ts'
import type { Publication } from '../document/publication.ts'
import type { Redirect } from '../document/published-address.ts'
import { publicationKey, withPrefix } from './address.ts'
import type { MovedPage, Page } from './page.ts'
import { breadcrumb } from './page-links.ts'
import { movedWords } from './redirect-words.ts'
import type { SiteFrame } from './site.ts'

/** For each page that moved a page that leads on, so that an old link works on any host, also without settings. */
export function movedPages(site: Pick<SiteFrame, 'redirects'>): readonly MovedPage[] {
  return pageRedirects(site).map(({ from, to }) => ({
    kind: 'moved',
    address: from,
    canonical: to,
    title: movedWords.title(from),
    heading: movedWords.heading,
    description: movedWords.description,
    breadcrumb: breadcrumb({ text: movedWords.heading, address: from }),
    to,
  }))
}

/** The old ids of a publication, by the id that stands in their place. */
export function aliasesOf(
  site: Pick<SiteFrame, 'redirects'>,
  publication: Publication,
): ReadonlyMap<string, readonly string[]> {
  const key = publicationKey(publication)
  const aliases = new Map<string, string[]>()
  for (const { from, to } of site.redirects ?? []) {
    const [old, now] = [from.split('#')[1], citableOf(to)]
    if (old === undefined || now?.publication !== key) continue
    aliases.set(now.id, [...(aliases.get(now.id) ?? []), old])
  }
  return aliases
}

/** `_redirects`, as Cloudflare Pages, Netlify and others read it. */
export function redirectsFileOf(site: SiteFrame): string {
  const lines = pageRedirects(site).map(({ from, to }) => `${withPrefix(site, from)} ${withPrefix(site, to)} 301`)
  return `${lines.join('\n')}\n`
}

/** The same for nginx, to include in a `server` block. */
export function nginxRedirectsOf(site: SiteFrame): string {
  const lines = pageRedirects(site).map(
    ({ from, to }) => `location = ${withPrefix(site, from)} { return 301 ${withPrefix(site, to)}; }`,
  )
  return `${lines.join('\n')}\n`
}

/** The addresses of pages, but for those that lead on. */
export function pageAddresses(pages: readonly Pick<Page, 'kind' | 'address'>[]): readonly string[] {
  return pages.filter(({ kind }) => kind !== 'moved' && kind !== 'not-found').map(({ address }) => address)
}

/** Every address that exists: the pages, but for those that lead on, and the permanent address of every id. */
export function existingAddresses(
  pages: readonly Pick<Page, 'kind' | 'address'>[],
  ids: KnownIds,
): Pick<ReadonlySet<string>, 'has'> {
  const own = new Set(pageAddresses(pages))
  return {
    has(address) {
      const [page = '', id] = address.split('#', 2)
      return own.has(address) || (id !== undefined && ids.get(page)?.has(id) === true)
    },
  }
}

function pageRedirects({ redirects = [] }: Pick<SiteFrame, 'redirects'>): readonly Redirect[] {
  return redirects.filter(({ from }) => !from.includes('#'))
}
