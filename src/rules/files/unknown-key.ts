import type { ReadingRule } from '../../document/rule.ts'
import { replaceAt } from '../correct-line.ts'

/** See `docs/rules/unknown-key.md`. */
export const unknownKey: ReadingRule = {
  id: 'unknown-key',
  severity: 'error',
  criteria: [],
  message: 'onbekende sleutel "{quote}"',
  help: 'verwijder deze regel, of kies een sleutel die bestaat (de naaste: {nearest})',
  looksAt: 'reading',
  isSafe: true,
  correct: ({ quote = '', place, details }, line) =>
    details?.nearest === 'geen' ? null : replaceAt(line, place.column, `${quote}:`, `${details?.nearest}:`),
}
