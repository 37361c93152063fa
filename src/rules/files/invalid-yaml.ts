import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/invalid-yaml.md`. */
export const invalidYaml: ReadingRule = {
  id: 'invalid-yaml',
  severity: 'error',
  criteria: ['YAML 1.2'],
  message: 'dit is geen geldige YAML: {reason}',
  help: 'zet tekst met een dubbele punt of een # tussen aanhalingstekens, en spring in met spaties',
  looksAt: 'reading',
}
