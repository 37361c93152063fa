import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/unclosed-braces.md`. */
export const unclosedBraces: ReadingRule = {
  id: 'unclosed-braces',
  severity: 'error',
  criteria: [],
  message: 'de accolade gaat open maar niet dicht: "{quote}"',
  help: 'sluit haar met }, of schrijf \\{ als u het teken zelf bedoelt',
  looksAt: 'reading',
}
