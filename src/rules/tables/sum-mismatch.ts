import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/sum-mismatch.md`. */
export const sumMismatch: ReadingRule = {
  id: 'sum-mismatch',
  severity: 'warning',
  criteria: [],
  message: 'de bron telt niet op: er staat "{quote}"',
  help: 'laat de bron zoals zij is',
  looksAt: 'reading',
}
