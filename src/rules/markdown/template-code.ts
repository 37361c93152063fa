import type { FileRule } from '../../document/rule.ts'
import { placeIn } from '../characters/find-characters.ts'

/** See `docs/rules/template-code.md`. */
export const templateCode: FileRule = {
  id: 'template-code',
  severity: 'error',
  criteria: [],
  message: 'hier staat code van een sjabloon: "{quote}"',
  help: 'verwijder haar; zij wordt nergens uitgevoerd. Bedoelt u de tekens zelf, schrijf dan \\{\\{',
  looksAt: 'file',
  *check({ file, text }) {
    if (!file.endsWith('.md')) return
    for (const { 0: quote, index } of text.matchAll(/(?<!\\)(?:\{\{|\{%|<%)[^\n]{0,40}/g)) {
      yield { rule: this.id, place: placeIn(file, text, index), quote }
    }
  },
}
