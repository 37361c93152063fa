import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/redirect-in-use.md`. */
export const redirectInUse: ReadingRule = {
  id: 'redirect-in-use',
  severity: 'error',
  criteria: [],
  message: 'het adres {quote} bestaat nog, en heeft toch een omleiding',
  help: 'haal deze omleiding weg',
  looksAt: 'reading',
}
