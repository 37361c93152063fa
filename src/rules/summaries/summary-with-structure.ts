import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/summary-with-structure.md`. */
export const summaryWithStructure: ReadingRule = {
  id: 'summary-with-structure',
  severity: 'error',
  criteria: [],
  message: 'een samenvatting heeft alleen alinea’s',
  help: 'haal koppen, lijsten, tabellen en noten weg',
  looksAt: 'reading',
}
