import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/word-added.md`. */
export const wordAdded: ReadingRule = {
  id: 'word-added',
  severity: 'error',
  criteria: [],
  message: 'deze {count} woorden staan niet in de bron: "{quote}"',
  help: 'verwijder ze, of markeer de kop of alinea met {toegevoegd}',
  looksAt: 'reading',
  correct: ({ details }, line) => (details?.whole && !/[|}]\s*$/.test(line) ? `${line.trimEnd()} {toegevoegd}` : null),
}
