import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/note-without-reference.md`. */
export const noteWithoutReference: ReadingRule = {
  id: 'note-without-reference',
  severity: 'warning',
  criteria: ['WCAG 1.3.1'],
  message: 'naar noot "{quote}" verwijst niets',
  help: 'zoek in de bron waar de noot hoort en zet daar [^…]',
  looksAt: 'reading',
}
