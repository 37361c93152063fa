import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/redirect-across-pages.md`. */
export const redirectAcrossPages: ReadingRule = {
  id: 'redirect-across-pages',
  severity: 'error',
  criteria: [],
  message: 'de omleiding van {quote} leidt naar een andere pagina; het deel achter # komt dan niet mee',
  help: 'leid om naar een plaats op dezelfde pagina, of leid eerst de hele pagina om',
  looksAt: 'reading',
}
