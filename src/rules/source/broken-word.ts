import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/broken-word.md`. */
export const brokenWord: ReadingRule = {
  id: 'broken-word',
  severity: 'warning',
  criteria: ['WCAG 1.3.2'],
  message: 'woord is door een regeleinde gebroken; afgedrukt staat "{quote}"',
  help: 'zet het hele woord als correctie in de .yaml van de bron',
  looksAt: 'reading',
}
