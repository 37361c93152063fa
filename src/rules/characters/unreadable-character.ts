import type { FileRule } from '../../document/rule.ts'
import { findCharacters, isOurs } from './find-characters.ts'

/** See `docs/rules/unreadable-character.md`. */
export const unreadableCharacter: FileRule = {
  id: 'unreadable-character',
  severity: 'error',
  criteria: ['Unicode 23.5'],
  message: 'dit teken ({code}) kan niemand lezen: "{quote}"',
  help: 'zoek op wat er in het origineel staat; is de bron fout, dan hoort het als correctie in haar .yaml',
  looksAt: 'file',
  *check({ file, text }) {
    if (!isOurs(file)) return
    for (const found of findCharacters(file, text, unwanted)) yield { rule: this.id, ...found }
  },
}

const unwanted = /[\ufffc\ufffd\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu
