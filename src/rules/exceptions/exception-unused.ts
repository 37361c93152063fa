import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/exception-unused.md`. */
export const exceptionUnused: ReadingRule = {
  id: 'exception-unused',
  severity: 'error',
  criteria: [],
  message: 'deze uitzondering op "{quote}" is nergens meer nodig',
  help: 'verwijder haar',
  looksAt: 'reading',
}
