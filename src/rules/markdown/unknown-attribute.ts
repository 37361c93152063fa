import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/unknown-attribute.md`. */
export const unknownAttribute: ReadingRule = {
  id: 'unknown-attribute',
  severity: 'error',
  criteria: [],
  message: 'onbekend woord tussen accolades: "{quote}"',
  help: 'de naaste die wel kan: {nearest}; schrijf \\{ als u het teken zelf bedoelt',
  looksAt: 'reading',
}
