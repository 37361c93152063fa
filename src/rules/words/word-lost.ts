import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/word-lost.md`. */
export const wordLost: ReadingRule = {
  id: 'word-lost',
  severity: 'error',
  criteria: [],
  message: 'deze {count} woorden van de bron staan niet op de pagina: "{quote}"',
  help: 'zet ze terug in de Markdown; wat de bron zelf fout heeft, hoort als correctie in haar .yaml',
  looksAt: 'reading',
}
