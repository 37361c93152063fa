import type { BuiltPage } from './built-page.ts'
import { addressOf } from './coverage.ts'
import type { Fault } from './fault.ts'

/** A check that looks at all pages together. Yields the page of each fault. */
export interface SiteCheck {
  readonly id: string
  readonly criteria: readonly string[]
  find(site: BuiltSite): Iterable<SiteFault>
}

/** A built site: its pages, and which other files there are (`/assets/site.css`). */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[]
  readonly files: ReadonlySet<string>
}

export interface SiteFault {
  readonly page: BuiltPage
  readonly path: readonly number[]
  readonly quote: string
}

/** The masthead and footer have the same links in the same order on every page. */
const inconsistentFrame: SiteCheck = {
  id: 'inconsistent-frame',
  criteria: ['3.2.3', '3.2.4', '3.2.6'],
  *find({ pages }) {
    const usuals = [0, 1].map(index => mostCommon(pages.map(page => page.frame[index]?.links.join('\n') ?? '')))
    for (const page of pages) {
      for (const [index, { part, links }] of page.frame.entries()) {
        const usual = usuals[index] ?? ''
        const odd = links.find(link => !usual.split('\n').includes(link))
        if (links.join('\n') !== usual) yield { page, path: [], quote: odd ?? part }
      }
    }
  },
}

/** Every page has a title of its own, which ends with the name of the site. */
const doubledTitle: SiteCheck = {
  id: 'doubled-title',
  criteria: ['2.4.2'],
  *find({ pages }) {
    const seen = new Set<string>()
    for (const page of pages) {
      if (seen.has(page.title)) yield { page, path: [0], quote: page.title }
      seen.add(page.title)
    }
  },
}

/** Every page that search engines keep is reached by a link from another page. */
const unlinkedPage: SiteCheck = {
  id: 'unlinked-page',
  criteria: ['2.4.5'],
  *find({ pages }) {
    const linked = new Set(
      pages.flatMap(({ address, anchors }) => {
        const targets = anchors.filter(isLocal).map(({ href }) => addressOf(href, address))
        // A page leads to its own main part, and its breadcrumb to itself.
        return targets.filter(target => target !== address)
      }),
    )
    for (const page of pages)
      if (page.isIndexed && !linked.has(page.address)) yield { page, path: [], quote: page.address }
  },
}

/** A link of the site leads to a page, file and place that are there. */
const deadLink: SiteCheck = {
  id: 'page-link-dead',
  criteria: ['2.4.4'],
  *find({ pages, files }) {
    const ids = new Map(pages.map(page => [page.address, new Set(page.ids)]))
    for (const page of pages) {
      for (const { href, path } of page.anchors.filter(isLocal)) {
        const target = addressOf(href, page.address)
        const fragment = decodeURIComponent(href.split('#')[1] ?? '')
        const isThere = ids.get(target)?.has(fragment) ?? (fragment === '' && files.has(target))
        if (!(isThere || (ids.has(target) && fragment === ''))) yield { page, path, quote: href }
      }
    }
  },
}

/** An id is given once. */
const repeatedId: SiteCheck = {
  id: 'repeated-id',
  criteria: ['4.1.2'],
  *find({ pages }) {
    for (const page of pages) {
      const again = new Set(page.ids.filter((id, index) => page.ids.indexOf(id) !== index))
      for (const quote of again) yield { page, path: [], quote }
    }
  },
}

export const siteChecks: readonly SiteCheck[] = [inconsistentFrame, doubledTitle, unlinkedPage, deadLink, repeatedId]

/** The faults that the pages have together, by address. */
export function checkSite(site: BuiltSite): ReadonlyMap<string, readonly Fault[]> {
  const faults = siteChecks.flatMap(check =>
    [...check.find(site)].map(({ page, path, quote }) => ({
      address: page.address,
      fault: { rule: check.id, mode: 'markup', selector: 'html', path, quote } satisfies Fault,
    })),
  )
  return new Map([...Map.groupBy(faults, one => one.address)].map(([at, all]) => [at, all.map(one => one.fault)]))
}

function isLocal({ href }: { readonly href: string }): boolean {
  return !/^(https?:|mailto:|tel:|\/\/)/i.test(href)
}

function mostCommon(texts: readonly string[]): string {
  const counts = [...Map.groupBy(texts, text => text)].map(([text, all]) => ({ text, count: all.length }))
  return counts.sort((one, other) => other.count - one.count)[0]?.text ?? ''
}
