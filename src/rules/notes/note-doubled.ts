import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/note-doubled.md`. */
export const noteDoubled: ReadingRule = {
  id: 'note-doubled',
  severity: 'error',
  criteria: ['WCAG 2.4.4'],
  message: 'noot {label} staat er twee keer',
  help: 'haal er een weg, of geef de tweede het nummer uit de bron',
  looksAt: 'reading',
}
