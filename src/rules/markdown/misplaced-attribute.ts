import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/misplaced-attribute.md`. */
export const misplacedAttribute: ReadingRule = {
  id: 'misplaced-attribute',
  severity: 'error',
  criteria: [],
  message: '"{quote}" hoort hier niet, maar bij een {holder}',
  help: 'haal het woord weg, of zet de accolades achter een {holder}',
  looksAt: 'reading',
}
