import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/doubtful-note-marker.md`. */
export const doubtfulNoteMarker: ReadingRule = {
  id: 'doubtful-note-marker',
  severity: 'warning',
  criteria: [],
  message: 'het is niet zeker dat "{quote}" een nootverwijzing is',
  help: 'kijk in de bron, en verplaats de verwijzing als zij elders hoort',
  looksAt: 'reading',
}
