import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/missing-key.md`. */
export const missingKey: ReadingRule = {
  id: 'missing-key',
  severity: 'error',
  criteria: [],
  message: 'de sleutel "{quote}" ontbreekt',
  help: 'voeg een regel "{quote}: …" toe',
  looksAt: 'reading',
}
