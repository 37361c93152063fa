import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/pair-unknown-section.md`. */
export const pairUnknownSection: ReadingRule = {
  id: 'pair-unknown-section',
  severity: 'error',
  criteria: [],
  message: 'er is geen kop met het id "{quote}"',
  help: 'kopieer het id uit de Markdown (het naaste: {nearest})',
  looksAt: 'reading',
}
