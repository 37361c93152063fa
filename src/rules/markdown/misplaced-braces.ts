import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/misplaced-braces.md`. */
export const misplacedBraces: ReadingRule = {
  id: 'misplaced-braces',
  severity: 'error',
  criteria: [],
  message: 'accolades kunnen alleen aan het eind van een kop, bijschrift of alinea staan: "{quote}"',
  help: 'zet ze aan het eind, of schrijf \\{ als u het teken zelf bedoelt',
  looksAt: 'reading',
}
