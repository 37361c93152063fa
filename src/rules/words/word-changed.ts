import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/word-changed.md`. */
export const wordChanged: ReadingRule = {
  id: 'word-changed',
  severity: 'error',
  criteria: [],
  message: 'de bron zegt "{quote}", de pagina "{found}"',
  help: 'neem de woorden van de bron over; wat de bron zelf fout heeft, hoort als correctie in haar .yaml',
  looksAt: 'reading',
}
