import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/refused-file.md`. */
export const refusedFile: ReadingRule = {
  id: 'refused-file',
  severity: 'error',
  criteria: ['CWE-434'],
  message: 'dit bestand kan hier niet staan: "{quote}"',
  help: 'kijk in de README waar teksten staan en hoe ze heten; verwijder het bestand of geef het een goede naam',
  looksAt: 'reading',
}
