import type { ReadingRule } from '../../document/rule.ts'

/** See `docs/rules/unsupported-markdown.md`. */
export const unsupportedMarkdown: ReadingRule = {
  id: 'unsupported-markdown',
  severity: 'error',
  criteria: ['CommonMark 0.31'],
  message: 'dit soort Markdown heeft hier geen betekenis: "{quote}"',
  help: 'docs/markdown.md zegt wat wel kan; zet een \\ voor een teken dat u zelf bedoelt',
  looksAt: 'reading',
}
