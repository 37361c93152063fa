import type { TextRule } from '../../document/rule.ts'
import { sectionsOf } from '../sections-of.ts'

/** See `docs/rules/absence-contradicted.md`. */
export const absenceContradicted: TextRule = {
  id: 'absence-contradicted',
  severity: 'error',
  criteria: [],
  message: 'hier staat dat een tekst over "{quote}" zwijgt, maar zij zegt er iets over',
  help: 'verwijder deze regels uit content/afwezig.yaml',
  looksAt: 'text',
  *check({ metadata, document }, { absences }) {
    for (const { theme, year, kind, place } of absences) {
      if (theme === null || !place || metadata.year !== year || metadata.kind !== kind) continue
      const speaks = sectionsOf(document).some(section => section.theme === theme)
      if (speaks) yield { rule: this.id, place, quote: theme }
    }
  },
}
