import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/exception-unknown-rule.md`. */
export const exceptionUnknownRule: ReadingRule = {
  id: 'exception-unknown-rule',
  severity: 'error',
  criteria: [],
  message: 'er is geen regel "{quote}" waarvan een uitzondering kan worden gemaakt',
  help: 'neem de naam van de regel over uit de melding (de naaste: {nearest})',
  looksAt: 'reading',
}
