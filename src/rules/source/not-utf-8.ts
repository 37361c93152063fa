import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/not-utf-8.md`. */
export const notUtf8: ReadingRule = {
  id: 'not-utf-8',
  severity: 'warning',
  criteria: ['RFC 3629'],
  message: 'het bestand is gelezen als {encoding}, niet als UTF-8',
  looksAt: 'reading',
}
