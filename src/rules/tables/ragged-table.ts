import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/ragged-table.md`. */
export const raggedTable: ReadingRule = {
  id: 'ragged-table',
  severity: 'error',
  criteria: ['WCAG 1.3.1'],
  message: 'deze rij heeft {cells} cellen, en de kop van de tabel {columns}',
  help: 'geef elke rij evenveel cellen als de kop; schrijf \\| als u het teken zelf bedoelt',
  looksAt: 'reading',
}
