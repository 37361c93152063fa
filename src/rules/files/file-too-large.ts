import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/file-too-large.md`. */
export const fileTooLarge: ReadingRule = {
  id: 'file-too-large',
  severity: 'error',
  criteria: ['CWE-400'],
  message: '"{quote}" is {size} MB, en een bestand mag hier {most} MB zijn',
  help: 'verdeel de tekst over meer bestanden, of haal weg wat er niet hoort',
  looksAt: 'reading',
}
