import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/nesting-too-deep.md`. */
export const nestingTooDeep: ReadingRule = {
  id: 'nesting-too-deep',
  severity: 'error',
  criteria: ['CWE-674'],
  message: 'dit is te diep genest om te lezen',
  help: 'haal tekens > of inspringingen weg',
  looksAt: 'reading',
}
