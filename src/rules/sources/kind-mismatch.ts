import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/kind-mismatch.md`. */
export const kindMismatch: ReadingRule = {
  id: 'kind-mismatch',
  severity: 'error',
  criteria: [],
  message: 'het bestand heet "{name}", maar de soort is "{quote}"',
  help: 'laat de naam beginnen met de soort: {quote}-…',
  looksAt: 'reading',
}
