import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/synonym-not-in-texts.md`. */
export const synonymNotInTexts: ReadingRule = {
  id: 'synonym-not-in-texts',
  severity: 'warning',
  criteria: ['WCAG 2.4.5'],
  message: 'dit woord van de teksten staat in geen enkele tekst: "{quote}"',
  help: 'kies een woord dat wel in een tekst staat, of haal het weg: er valt niets mee te vinden',
  looksAt: 'reading',
}
