import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/term-dead-place.md`. */
export const termDeadPlace: ReadingRule = {
  id: 'term-dead-place',
  severity: 'error',
  criteria: ['WCAG 2.4.4'],
  message: 'deze plaats staat in geen tekst: "{quote}"',
  help: 'kopieer het adres van de alinea van de pagina, zoals /2020/begroting-bzk/volledig/#r71',
  looksAt: 'reading',
}
