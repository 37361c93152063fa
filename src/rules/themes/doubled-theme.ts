import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/doubled-theme.md`. */
export const doubledTheme: ReadingRule = {
  id: 'doubled-theme',
  severity: 'error',
  criteria: ['WCAG 2.4.4'],
  message: 'het thema "{quote}" staat er twee keer',
  help: 'geef een van de twee een andere slug, of voeg ze samen',
  looksAt: 'reading',
}
