import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/summary-too-long.md`. */
export const summaryTooLong: ReadingRule = {
  id: 'summary-too-long',
  severity: 'error',
  criteria: ['WCAG 3.1.5'],
  message: 'deze samenvatting heeft {count} woorden; {most} is het meeste',
  help: 'laat weg wat een lezer ook in de tekst zelf kan lezen',
  looksAt: 'reading',
}
