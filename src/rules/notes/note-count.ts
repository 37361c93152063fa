import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/note-count.md`. */
export const noteCount: ReadingRule = {
  id: 'note-count',
  severity: 'error',
  criteria: [],
  message: 'de bron heeft {expected} noten of verwijzingen, de publicatie {found}',
  help: 'zoek welke noot erbij kwam of wegviel',
  looksAt: 'reading',
}
