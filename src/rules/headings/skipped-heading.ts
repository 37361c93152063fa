import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/skipped-heading.md`. */
export const skippedHeading: ReadingRule = {
  id: 'skipped-heading',
  severity: 'error',
  criteria: ['WCAG 1.3.1', 'WCAG 2.4.6'],
  message: 'hier wordt een kopniveau overgeslagen: "{quote}"',
  help: 'gebruik één # minder, of voeg de kop toe die ontbreekt',
  looksAt: 'reading',
}
