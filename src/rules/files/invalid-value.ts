import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/invalid-value.md`. */
export const invalidValue: ReadingRule = {
  id: 'invalid-value',
  severity: 'error',
  criteria: [],
  message: 'de waarde van "{quote}" klopt niet',
  help: 'verwacht: {reason}',
  looksAt: 'reading',
}
