import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/braces-without-text.md`. */
export const bracesWithoutText: ReadingRule = {
  id: 'braces-without-text',
  severity: 'error',
  criteria: [],
  message: 'voor deze accolades staat geen tekst: "{quote}"',
  help: 'zet ze achter de tekst waar ze bij horen',
  looksAt: 'reading',
}
