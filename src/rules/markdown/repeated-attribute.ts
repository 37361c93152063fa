import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/repeated-attribute.md`. */
export const repeatedAttribute: ReadingRule = {
  id: 'repeated-attribute',
  severity: 'error',
  criteria: [],
  message: '"{quote}" staat twee keer tussen deze accolades',
  help: 'haal er een weg',
  looksAt: 'reading',
}
