import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/remark-dead-place.md`. */
export const remarkDeadPlace: ReadingRule = {
  id: 'remark-dead-place',
  severity: 'error',
  criteria: ['WCAG 2.4.4'],
  message: 'een opmerking gaat over "{quote}", maar die plaats is er niet',
  help: 'kopieer het id van de kop of alinea van de pagina, of laat "bij" weg',
  looksAt: 'reading',
}
