import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/pair-missing-section.md`. */
export const pairMissingSection: ReadingRule = {
  id: 'pair-missing-section',
  severity: 'error',
  criteria: [],
  message: 'de paragraaf "{quote}" ({heading}) staat niet in dit bestand',
  help: 'zet haar bij een paar, of bij zonder-antwoord, zonder-belofte of alleen-kop',
  looksAt: 'reading',
}
