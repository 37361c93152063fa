import type { ReadingRule } from '../../document/rule.ts'
import { replaceAt } from '../correct-line.ts'

/** See `docs/rules/word-changed.md`. */
export const wordChanged: ReadingRule = {
  id: 'word-changed',
  severity: 'error',
  criteria: [],
  message: 'de bron zegt "{quote}" (regel {line}), hier staat "{found}"',
  help: 'neem de woorden van de bron over; wat de bron zelf fout heeft, hoort als correctie in haar .yaml',
  looksAt: 'reading',
  correct: ({ quote = '', place, details }, line) =>
    isWhole(quote) ? replaceAt(line, place.column, String(details?.found ?? ''), quote) : null,
}

/** A quote that was cut off, or that holds a note marker, is no text to copy. */
function isWhole(quote: string): boolean {
  return !quote.endsWith(' …') && !/\[\S+\]/.test(quote)
}
