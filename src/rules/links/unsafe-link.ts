import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/unsafe-link.md`. */
export const unsafeLink: ReadingRule = {
  id: 'unsafe-link',
  severity: 'error',
  criteria: ['OWASP XSS'],
  message: 'dit adres kan geen link zijn: "{quote}"',
  help: 'een link begint met https://, http://, mailto:, / of #',
  looksAt: 'reading',
}
