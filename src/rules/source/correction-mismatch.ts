import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/correction-mismatch.md`. */
export const correctionMismatch: ReadingRule = {
  id: 'correction-mismatch',
  severity: 'error',
  criteria: [],
  message: 'de correctie van "{quote}" past {count} keer in de bron, en moet precies één keer passen',
  help: 'neem meer woorden uit de bron op in "zoek", of verwijder de correctie',
  looksAt: 'reading',
}
