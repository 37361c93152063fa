import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/synonym-doubled.md`. */
export const synonymDoubled: ReadingRule = {
  id: 'synonym-doubled',
  severity: 'error',
  criteria: ['WCAG 2.4.5'],
  message: '"{quote}" staat bij twee rijtjes',
  help: 'voeg de twee samen, of haal het woord bij een van de twee weg',
  looksAt: 'reading',
}
