import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/note-without-table.md`. */
export const noteWithoutTable: ReadingRule = {
  id: 'note-without-table',
  severity: 'error',
  criteria: [],
  message: 'deze tabelnoot hoort bij geen tabel: "{quote}"',
  help: 'zet de noot direct onder haar tabel',
  looksAt: 'reading',
}
