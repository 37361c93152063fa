import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/exception-of-error.md`. */
export const exceptionOfError: ReadingRule = {
  id: 'exception-of-error',
  severity: 'error',
  criteria: [],
  message: 'van een fout kan geen uitzondering worden gemaakt: "{quote}"',
  help: 'verbeter de fout, en verwijder deze uitzondering',
  looksAt: 'reading',
}
