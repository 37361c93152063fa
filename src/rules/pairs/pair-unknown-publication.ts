import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/pair-unknown-publication.md`. */
export const pairUnknownPublication: ReadingRule = {
  id: 'pair-unknown-publication',
  severity: 'error',
  criteria: [],
  message: 'er is geen publicatie "{quote}"',
  help: 'schrijf jaar en naam van de map, zoals 2020/begroting-bzk',
  looksAt: 'reading',
}
