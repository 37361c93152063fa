import type { FileRule } from '../../document/rule.ts'
import { findCharacters, isOurs } from './find-characters.ts'

/** See `docs/rules/control-character.md`. */
export const controlCharacter: FileRule = {
  id: 'control-character',
  severity: 'error',
  criteria: ['Unicode 23.1'],
  message: 'hier staat een onzichtbaar teken ({code})',
  help: 'verwijder het: zet de cursor erachter en druk op Backspace',
  looksAt: 'file',
  isSafe: true,
  correct: (_finding, line) => line.replaceAll(unwanted, ''),
  *check({ file, text }) {
    if (!isOurs(file)) return
    for (const found of findCharacters(file, text, unwanted)) yield { rule: this.id, ...found }
  },
}

const unwanted = /[[\p{Cc}\u00ad\u200b-\u200d\u2060-\u2064\ufeff\ufff9-\ufffb]--[\t\n\r]]/gv
