import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/term-without-place.md`. */
export const termWithoutPlace: ReadingRule = {
  id: 'term-without-place',
  severity: 'error',
  criteria: ['WCAG 3.1.4'],
  message: 'niemand legt "{quote}" uit',
  help: 'noem bij plaatsen waar een tekst het uitlegt, of schrijf redactie: true als u het zelf doet',
  looksAt: 'reading',
}
