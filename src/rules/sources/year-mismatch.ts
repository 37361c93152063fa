import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/year-mismatch.md`. */
export const yearMismatch: ReadingRule = {
  id: 'year-mismatch',
  severity: 'error',
  criteria: [],
  message: 'de map zegt {folder}, de .yaml zegt {quote}',
  help: 'zet het bestand in de map van het jaar waar de tekst over gaat',
  looksAt: 'reading',
}
