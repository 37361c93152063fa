import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/missing-heading.md`. */
export const missingHeading: ReadingRule = {
  id: 'missing-heading',
  severity: 'warning',
  criteria: ['WCAG 2.4.6', 'WCAG 2.4.10'],
  message: 'hier begint een nieuw onderwerp zonder kop',
  help: 'voeg zo nodig een kop toe met {toegevoegd}',
  looksAt: 'reading',
}
