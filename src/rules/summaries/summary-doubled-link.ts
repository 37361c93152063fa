import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/summary-doubled-link.md`. */
export const summaryDoubledLink: ReadingRule = {
  id: 'summary-doubled-link',
  severity: 'error',
  criteria: ['WCAG 2.4.9'],
  message: 'de woorden "{quote}" leiden hier naar twee plaatsen',
  help: 'kies voor een van de twee andere woorden',
  looksAt: 'reading',
}
