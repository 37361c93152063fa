import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/caption-without-table.md`. */
export const captionWithoutTable: ReadingRule = {
  id: 'caption-without-table',
  severity: 'error',
  criteria: ['WCAG 1.3.1'],
  message: 'dit bijschrift staat niet direct boven een tabel: "{quote}"',
  help: 'zet de tabel eronder, met één witregel ertussen',
  looksAt: 'reading',
}
