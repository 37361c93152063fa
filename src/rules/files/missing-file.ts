import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/missing-file.md`. */
export const missingFile: ReadingRule = {
  id: 'missing-file',
  severity: 'error',
  criteria: [],
  message: 'het bestand "{quote}" ontbreekt',
  help: 'maak dit bestand; de README zegt wat erin staat',
  looksAt: 'reading',
}
