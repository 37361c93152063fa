import type { KnownIds } from '../../document/checked-content.ts'
import { nearestWord } from '../../document/nearest-word.ts'
import type { ContentRule } from '../../document/rule.ts'

/** See `docs/rules/dead-link.md`. */
export const deadLink: ContentRule = {
  id: 'dead-link',
  severity: 'error',
  criteria: ['WCAG 2.4.4'],
  message: 'deze link leidt nergens heen: "{quote}"',
  help: 'kopieer het adres van de pagina zelf; het naaste dat bestaat: {nearest}',
  looksAt: 'content',
  *check({ links, ids, addresses, files }) {
    const known = new Set([...addresses, ...files])
    for (const { url, place, home } of links) {
      const target = targetOf(url, home)
      if (!target || isKnown(target, known, ids)) continue
      yield { rule: this.id, place, quote: url, details: { nearest: nearestTo(target, addresses, ids) } }
    }
  },
}

interface Target {
  readonly address: string
  readonly id: string | null
}

/** Where a link inside the site leads; an id alone belongs to the publication at hand, and is null outside one. */
function targetOf(url: string, home: string | null): Target | null {
  const [path = '', id = null] = url.split('#', 2)
  if (path === '') return home === null ? null : { address: home, id }
  return path.startsWith('/') && !path.startsWith('//') ? { address: path, id } : null
}

function isKnown({ address, id }: Target, addresses: ReadonlySet<string>, ids: KnownIds): boolean {
  if (!addresses.has(address)) return false
  return id === null || (ids.get(address)?.has(id) ?? true)
}

function nearestTo({ address, id }: Target, addresses: readonly string[], ids: KnownIds): string {
  const known = ids.get(address)
  const near = known && id !== null ? nearestWord(id, [...known]) : nearestWord(address, addresses)
  return near === null ? 'geen' : known && id !== null ? `#${near}` : near
}
