import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/number-out-of-row.md`. */
export const numberOutOfRow: ReadingRule = {
  id: 'number-out-of-row',
  severity: 'error',
  criteria: ['WCAG 1.3.1', 'WCAG 1.3.2'],
  message: 'de getallen van deze rij staan niet zo in de bron: "{quote}"',
  help: 'zet elk getal terug in zijn rij',
  looksAt: 'reading',
}
