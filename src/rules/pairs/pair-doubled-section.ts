import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/pair-doubled-section.md`. */
export const pairDoubledSection: ReadingRule = {
  id: 'pair-doubled-section',
  severity: 'error',
  criteria: [],
  message: 'het id "{quote}" staat twee keer in dit bestand',
  help: 'laat elke paragraaf één keer staan; hoort zij bij meer paren, maak er dan één paar van',
  looksAt: 'reading',
}
