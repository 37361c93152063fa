import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/attribute-value.md`. */
export const attributeValue: ReadingRule = {
  id: 'attribute-value',
  severity: 'error',
  criteria: [],
  message: 'deze waarde kan hier niet: "{quote}"',
  help: 'kijk in docs/markdown.md wat bij "{key}" hoort',
  looksAt: 'reading',
}
