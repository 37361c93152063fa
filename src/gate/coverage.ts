import type { BuiltPage } from './built-page.ts'
import type { Fault, PageRun } from './fault.ts'
import { type Mode, modes } from './mode.ts'

/** A page that was not tested in a mode, and why: a gate that has one of these is not green. */
export interface Shortfall {
  readonly address: string
  readonly mode: Mode
  readonly reason: string
}

/** The built pages, sorted by what the gate does with them. */
export interface PageLists {
  /** Tested in every mode. */
  readonly pages: readonly BuiltPage[]
  /** Redirect stubs: a browser leaves them, so they are checked as text. */
  readonly stubs: readonly BuiltPage[]
  /** Pages outside the sitemap that say why: a copy that names its original, or a page no search engine keeps. */
  readonly declared: readonly BuiltPage[]
}

/** Sorts the built pages. */
export function listPages(built: readonly BuiltPage[], sitemap: readonly string[]): PageLists {
  const pages = built.filter(page => page.redirect === null)
  const listed = new Set(sitemap)
  return {
    pages,
    stubs: built.filter(page => page.redirect !== null),
    declared: pages.filter(page => !listed.has(page.address)),
  }
}

/** Pages built = pages in the sitemap + declared exceptions; whatever breaks that is a fault of its page. */
export function listFaults(built: readonly BuiltPage[], sitemap: readonly string[]): ReadonlyMap<string, Fault> {
  const { pages, stubs, declared } = listPages(built, sitemap)
  const addresses = new Set(pages.map(page => page.address))
  const listed = new Set(sitemap)
  const faults = new Map<string, Fault>()
  const report = (address: string, rule: string, quote: string) =>
    faults.set(address, { rule, mode: 'markup', selector: 'html', path: [], quote })
  for (const address of sitemap) if (!addresses.has(address)) report(address, 'listed-page-missing', address)
  for (const page of declared) if (!isDeclared(page, listed)) report(page.address, 'page-outside-sitemap', page.address)
  for (const page of pages) if (page.kind === '') report(page.address, 'page-without-kind', page.address)
  for (const stub of stubs) {
    const target = addressOf(stub.redirect ?? '', stub.address)
    const isSound = addresses.has(target) && stub.anchors.some(one => addressOf(one.href, stub.address) === target)
    if (!isSound || !isDeclared(stub, listed)) report(stub.address, 'unsound-redirect', stub.redirect ?? '')
  }
  return faults
}

/** Which pages lack a mode: never run, or run with a failure. */
export function shortfalls(pages: readonly BuiltPage[], runs: readonly PageRun[]): readonly Shortfall[] {
  const byKey = Map.groupBy(runs, ({ address, mode }) => `${mode} ${address}`)
  return pages.flatMap(({ address }) =>
    modes.flatMap(mode => {
      const found = byKey.get(`${mode} ${address}`) ?? []
      if (found.length === 1 && found[0]?.failures.length === 0) return []
      const reason =
        found.flatMap(run => run.failures).join('; ') || (found.length === 0 ? 'niet getest' : 'dubbel getest')
      return [{ address, mode, reason }]
    }),
  )
}

function isDeclared(page: BuiltPage, listed: ReadonlySet<string>): boolean {
  if (!page.isIndexed) return true
  return page.canonical !== null && listed.has(addressOf(page.canonical, page.address))
}

/** The address of a link on this site, as the sitemap and the file list write it. */
export function addressOf(href: string, from: string): string {
  return decodeURI(new URL(href, `http://host${from}`).pathname)
}
