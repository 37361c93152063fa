import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/item-mismatch.md`. */
export const itemMismatch: ReadingRule = {
  id: 'item-mismatch',
  severity: 'error',
  criteria: ['WCAG 1.3.1'],
  message: 'de opsomming is anders dan in de bron bij "{quote}"',
  help: 'laat elk punt van de bron één punt zijn, met hetzelfde teken of nummer',
  looksAt: 'reading',
}
