import type { FileRule } from '../../document/rule.ts'
import { findCharacters, isOurs } from './find-characters.ts'

/** See `docs/rules/mojibake.md`. */
export const mojibake: FileRule = {
  id: 'mojibake',
  severity: 'error',
  criteria: ['Unicode 3.9'],
  message: 'deze tekens zijn verkeerd gecodeerd: "{quote}"',
  help: 'zoek op wat er hoort te staan (Ã© is é, â€™ is ’); is de bron fout, dan hoort het als correctie in haar .yaml',
  looksAt: 'file',
  *check({ file, text }) {
    if (!isOurs(file)) return
    for (const found of findCharacters(file, text, unwanted)) yield { rule: this.id, ...found }
  },
}

const unwanted =
  /(?:\u00c3[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|\u00e2\u20ac[\u0080-\u00bf\u0152\u0153\u02dc\u2013-\u2122]|\u00c2[\u00a0-\u00bf])+/gu
