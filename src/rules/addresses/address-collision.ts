import type { Place } from '../../document/place.ts'
import type { ContentRule } from '../../document/rule.ts'

/** The second of two pages with one address would overwrite the first. See `docs/rules/address-collision.md`. */
export const addressCollision: ContentRule = {
  id: 'address-collision',
  severity: 'error',
  criteria: [],
  message: "twee pagina's willen hetzelfde adres: {quote}",
  help: 'geef een van de twee een andere naam',
  looksAt: 'content',
  *check({ addresses }) {
    const seen = new Set<string>()
    const place: Place = { file: 'content', line: 1, column: 1, offset: 0 }
    for (const address of addresses) {
      if (seen.has(address)) yield { rule: this.id, place, quote: address }
      seen.add(address)
    }
  },
}
