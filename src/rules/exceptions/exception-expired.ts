import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/exception-expired.md`. */
export const exceptionExpired: ReadingRule = {
  id: 'exception-expired',
  severity: 'error',
  criteria: [],
  message: 'deze uitzondering op "{quote}" gold tot {until}',
  help: 'kijk opnieuw: verbeter de tekst, of geef de uitzondering een nieuwe einddatum',
  looksAt: 'reading',
}
