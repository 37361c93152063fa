import type { ChapterRule } from '../../document/rule.ts'
import { writtenLinks } from './written-links.ts'

/** See `docs/rules/look-alike-address.md`. */
export const lookAlikeAddress: ChapterRule = {
  id: 'look-alike-address',
  severity: 'error',
  criteria: ['UTS 39'],
  message: 'in dit adres staan letters die op andere lijken: "{quote}"',
  help: 'typ het adres over, of neem het over uit de adresbalk',
  looksAt: 'chapter',
  *check(document) {
    for (const link of writtenLinks(document)) {
      const host = /^[a-z]+:\/\/([^/?#]*)/i.exec(link.url)?.[1] ?? ''
      if (/[^\x20-\x7e]|(?:^|\.)xn--/i.test(host) || /@/.test(host))
        yield { rule: this.id, place: link.place, quote: link.url }
    }
  },
}
