import type { Finding } from '../../document/finding.ts'
import type { PublishedAddress, Redirect } from '../../document/published-address.ts'

/**
 * Holds every address that was ever published against those that exist (pages, and permanent addresses of ids).
 * Reports `address-vanished` for one that is gone without a redirect; for a redirect `redirect-dead` when it leads
 * nowhere, `redirect-in-use` when its old address still exists, `redirect-doubled` when it has one already, and
 * `redirect-across-pages` when it leads from a place on one page to another page: a fragment never reaches a server.
 */
export function* checkRedirects(
  published: readonly PublishedAddress[],
  redirects: readonly Redirect[],
  existing: Pick<ReadonlySet<string>, 'has'>,
): Generator<Finding> {
  const moved = new Map<string, string>()
  for (const { from, to, place } of redirects) {
    const report = (rule: string, quote: string): Finding => ({ rule, place, quote })
    if (existing.has(from)) yield report('redirect-in-use', from)
    if (moved.has(from)) yield report('redirect-doubled', from)
    if (!existing.has(to)) yield report('redirect-dead', to)
    moved.set(from, to)
  }
  const now = (page: string) => moved.get(page) ?? page
  for (const { from, to, place } of redirects) {
    const isAcross = from.includes('#') && now(pageOf(from)) !== pageOf(to)
    if (isAcross) yield { rule: 'redirect-across-pages', place, quote: from }
  }
  for (const { address, place } of published) {
    const followed = now(pageOf(address)) + address.slice(pageOf(address).length)
    const isThere = existing.has(address) || moved.has(address) || existing.has(followed)
    if (!isThere) yield { rule: 'address-vanished', place, quote: address }
  }
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '')
}
