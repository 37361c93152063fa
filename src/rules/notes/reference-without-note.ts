import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/reference-without-note.md`. */
export const referenceWithoutNote: ReadingRule = {
  id: 'reference-without-note',
  severity: 'error',
  criteria: ['WCAG 2.4.4'],
  message: 'bij de verwijzing naar noot {label} staat geen noot',
  help: 'zet de noot ([^{label}]: …) aan het eind van dit bestand',
  looksAt: 'reading',
}
