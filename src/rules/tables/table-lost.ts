import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/table-lost.md`. */
export const tableLost: ReadingRule = {
  id: 'table-lost',
  severity: 'error',
  criteria: [],
  message: 'de bron heeft {expected} tabellen, de publicatie {found}',
  help: 'zet de tabel terug; is haar vorm niet zeker, gebruik dan status=twijfel of een blok "bron"',
  looksAt: 'reading',
}
