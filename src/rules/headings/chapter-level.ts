import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/chapter-level.md`. */
export const chapterLevel: ReadingRule = {
  id: 'chapter-level',
  severity: 'error',
  criteria: ['WCAG 1.3.1'],
  message: 'deze kop staat hoger dan de eerste kop van het bestand: "{quote}"',
  help: 'laat een bestand beginnen met zijn hoogste kop, of geef dit deel een eigen bestand',
  looksAt: 'reading',
}
