import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/doubled-phrase.md`. */
export const doubledPhrase: ReadingRule = {
  id: 'doubled-phrase',
  severity: 'error',
  criteria: [],
  message: 'de frase "{quote}" staat er twee keer',
  help: 'verwijder een van de twee',
  looksAt: 'reading',
}
