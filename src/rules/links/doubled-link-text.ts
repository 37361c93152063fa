import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import { writtenLinks } from './written-links.ts'

/** See `docs/rules/doubled-link-text.md`. */
export const doubledLinkText: ChapterRule = {
  id: 'doubled-link-text',
  severity: 'warning',
  criteria: ['WCAG 2.4.9'],
  message: '"{quote}" leidt op deze pagina ook naar {other}',
  help: 'geef een van de twee links andere woorden',
  looksAt: 'chapter',
  *check(document) {
    const targets = new Map<string, string>()
    for (const link of writtenLinks(document)) {
      const quote = textOf(link)
      const key = quote.trim().toLowerCase()
      const other = targets.get(key) ?? link.url
      if (other !== link.url) yield { rule: this.id, place: link.place, quote, details: { other } }
      targets.set(key, other)
    }
  },
}
