import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/kept-as-printed.md`. */
export const keptAsPrinted: ReadingRule = {
  id: 'kept-as-printed',
  severity: 'warning',
  criteria: ['WCAG 1.3.1'],
  message: 'de vorm is niet te herkennen; de regels zijn bewaard zoals ze er staan',
  looksAt: 'reading',
}
