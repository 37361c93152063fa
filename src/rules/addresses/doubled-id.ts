import type { TextRule } from '../../document/rule.ts'
import { sectionsOf } from '../sections-of.ts'

/** See `docs/rules/doubled-id.md`. */
export const doubledId: TextRule = {
  id: 'doubled-id',
  severity: 'error',
  criteria: ['WCAG 2.4.4'],
  message: 'het id "{quote}" komt twee keer voor in deze publicatie',
  help: 'geef een van de twee koppen een ander id',
  looksAt: 'text',
  *check({ document }) {
    const seen = new Set<string>()
    for (const { id, heading } of sectionsOf(document)) {
      if (id !== undefined && seen.has(id)) yield { rule: this.id, place: heading.place, quote: id }
      if (id !== undefined) seen.add(id)
    }
  },
}
