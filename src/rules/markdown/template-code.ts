import type { FileRule } from '../../document/rule.ts'
import { findCharacters } from '../characters/find-characters.ts'

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
    for (const { place, quote } of findCharacters(file, text, code)) yield { rule: this.id, place, quote }
  },
}

const code = /(?<!\\)(?:\{\{|\{%|<%)[^\n]{0,40}/g
