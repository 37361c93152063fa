import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/summary-sentence-without-source.md`. */
export const summarySentenceWithoutSource: ReadingRule = {
  id: 'summary-sentence-without-source',
  severity: 'error',
  criteria: [],
  message: 'deze zin zegt niet waarop hij rust: "{quote}"',
  help: 'maak van een paar woorden een link naar de alinea in de tekst, zoals [woorden](#r71)',
  looksAt: 'reading',
}
