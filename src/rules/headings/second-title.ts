import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/second-title.md`. */
export const secondTitle: ReadingRule = {
  id: 'second-title',
  severity: 'error',
  criteria: ['WCAG 1.3.1', 'WCAG 2.4.2'],
  message: 'een publicatie heeft één titel (#), en dit is er nog een',
  help: 'begin een hoofdstuk met ##',
  looksAt: 'reading',
}
