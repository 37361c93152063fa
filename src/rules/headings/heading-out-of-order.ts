import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/heading-out-of-order.md`. */
export const headingOutOfOrder: ReadingRule = {
  id: 'heading-out-of-order',
  severity: 'error',
  criteria: ['WCAG 1.3.2'],
  message: 'de kop "{quote}" staat op een andere plaats dan in de bron',
  help: 'zet hem terug in de volgorde van de bron; een ander niveau mag wel',
  looksAt: 'reading',
}
