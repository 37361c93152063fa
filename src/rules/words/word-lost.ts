import type { ReadingRule } from '../../document/rule.ts'
import { replaceAt } from '../correct-line.ts'

/** See `docs/rules/word-lost.md`. */
export const wordLost: ReadingRule = {
  id: 'word-lost',
  severity: 'error',
  criteria: [],
  message: 'hier ontbreekt tekst van de bron (regel {line}, {count} woorden): "{quote}"',
  help: 'zet de woorden terug; wat de bron zelf fout heeft, hoort als correctie in haar .yaml',
  looksAt: 'reading',
  correct: ({ quote = '', place, details }, line) => {
    const after = String(details?.after ?? '')
    if (after === '' || quote.endsWith(' …') || /\[\S+\]/.test(quote)) return null
    return replaceAt(line, place.column, after, `${after} ${quote}`)
  },
}
