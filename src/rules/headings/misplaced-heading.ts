import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/misplaced-heading.md`. */
export const misplacedHeading: ReadingRule = {
  id: 'misplaced-heading',
  severity: 'error',
  criteria: ['WCAG 1.3.1'],
  message: 'een kop kan niet binnen een lijst of citaat staan: "{quote}"',
  help: 'zet de kop aan het begin van de regel, los van de lijst',
  looksAt: 'reading',
}
