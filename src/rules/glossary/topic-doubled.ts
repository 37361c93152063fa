import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/topic-doubled.md`. */
export const topicDoubled: ReadingRule = {
  id: 'topic-doubled',
  severity: 'error',
  criteria: [],
  message: '"{quote}" staat bij twee onderwerpen',
  help: 'kies bij welk onderwerp deze naam hoort',
  looksAt: 'reading',
}
