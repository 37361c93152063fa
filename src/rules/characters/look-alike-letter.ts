import type { FileRule } from '../../document/rule.ts'
import { findCharacters, isOurs, placeIn } from './find-characters.ts'

/** See `docs/rules/look-alike-letter.md`. */
export const lookAlikeLetter: FileRule = {
  id: 'look-alike-letter',
  severity: 'error',
  criteria: ['UTS 39'],
  message: 'in "{quote}" staat een letter die op een andere lijkt',
  help: 'typ het woord over',
  looksAt: 'file',
  *check({ file, text }) {
    if (!isOurs(file)) return
    for (const found of findCharacters(text, unwanted)) {
      yield { rule: this.id, place: placeIn(file, text, found.index), quote: found.text, details: { code: found.code } }
    }
  },
}

const unwanted =
  /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])(?<![\p{L}\p{M}])[\p{L}\p{M}]+/gu
