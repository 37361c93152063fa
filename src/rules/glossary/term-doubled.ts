import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/term-doubled.md`. */
export const termDoubled: ReadingRule = {
  id: 'term-doubled',
  severity: 'error',
  criteria: ['WCAG 3.1.4'],
  message: '"{quote}" staat hier twee keer met dezelfde betekenis',
  help: 'voeg de twee samen',
  looksAt: 'reading',
}
