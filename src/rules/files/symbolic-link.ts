import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/symbolic-link.md`. */
export const symbolicLink: ReadingRule = {
  id: 'symbolic-link',
  severity: 'error',
  criteria: ['CWE-59'],
  message: '"{quote}" verwijst naar een ander bestand (symbolic link)',
  help: 'zet het bestand zelf neer',
  looksAt: 'reading',
}
