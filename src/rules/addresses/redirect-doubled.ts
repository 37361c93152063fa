import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/redirect-doubled.md`. */
export const redirectDoubled: ReadingRule = {
  id: 'redirect-doubled',
  severity: 'error',
  criteria: [],
  message: 'het adres {quote} heeft twee omleidingen',
  help: 'laat er één staan',
  looksAt: 'reading',
}
