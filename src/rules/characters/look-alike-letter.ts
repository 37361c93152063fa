import type { FileRule } from '../../document/rule.ts'
import { findCharacters, isOurs } from './find-characters.ts'

/** See `docs/rules/look-alike-letter.md`. */
export const lookAlikeLetter: FileRule = {
  id: 'look-alike-letter',
  severity: 'error',
  criteria: ['UTS 39'],
  message: 'in "{quote}" staat een letter die op een andere lijkt',
  help: 'typ het woord over',
  looksAt: 'file',
  *check({ file, text }) {
    if (!isOurs(file) || !mayHoldAlike(text)) return
    for (const found of findCharacters(file, text, /[\p{L}\p{M}]+/gu)) {
      if (latin.test(found.quote) && alike.test(found.quote)) yield { rule: this.id, ...found }
    }
  },
}

/** All such letters stand behind the Latin ones; what is there of a Dutch text is punctuation and €. */
function mayHoldAlike(text: string): boolean {
  return /[\u0370-\u1fff\u2100-\uffff]/.test(text) && alike.test(text)
}

const latin = /\p{Script=Latin}/u
const alike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
