import type { ContentRule } from '../../document/rule.ts'
import { sectionsOf } from '../sections-of.ts'

/** See `docs/rules/absence-contradicted.md`. */
export const absenceContradicted: ContentRule = {
  id: 'absence-contradicted',
  severity: 'error',
  criteria: [],
  message: 'hier staat dat een tekst over "{quote}" zwijgt, maar zij zegt er iets over',
  help: 'verwijder deze regels uit content/afwezig.yaml',
  looksAt: 'content',
  *check({ absences, publications }) {
    for (const { theme, year, kind, place } of absences) {
      if (theme === null || !place) continue
      const speaks = publications.some(
        ({ metadata, document }) =>
          metadata.year === year &&
          metadata.kind === kind &&
          sectionsOf(document).some(section => section.theme === theme),
      )
      if (speaks) yield { rule: this.id, place, quote: theme }
    }
  },
}
