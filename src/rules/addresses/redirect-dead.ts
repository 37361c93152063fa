import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/redirect-dead.md`. */
export const redirectDead: ReadingRule = {
  id: 'redirect-dead',
  severity: 'error',
  criteria: [],
  message: 'deze omleiding leidt naar een adres dat niet bestaat: {quote}',
  help: 'kopieer het adres van de pagina of alinea waar de tekst nu staat',
  looksAt: 'reading',
}
