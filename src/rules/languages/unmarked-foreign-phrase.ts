import type { ChapterRule } from '../../document/rule.ts'
import { replaceAt } from '../correct-line.ts'
import { dutchTexts } from './dutch-texts.ts'
import { foreignRuns } from './foreign-runs.ts'

/** See `docs/rules/unmarked-foreign-phrase.md`. */
export const unmarkedForeignPhrase: ChapterRule = {
  id: 'unmarked-foreign-phrase',
  severity: 'warning',
  criteria: ['WCAG 3.1.2'],
  message: 'dit is waarschijnlijk geen Nederlands: "{quote}"',
  help: 'zet de woorden in content/languages.yaml, of hier tussen haken: [{quote}]{taal={lang}}',
  looksAt: 'chapter',
  correct: ({ quote = '', place, details }, line) =>
    replaceAt(line, place.column, quote, `[${quote}]{taal=${details?.lang}}`),
  *check(document) {
    for (const { value, place } of dutchTexts(document)) {
      for (const { index, text, lang } of foreignRuns(value)) {
        const at = { ...place, column: place.column + index, offset: place.offset + index }
        yield { rule: this.id, place: at, quote: text, details: { lang } }
      }
    }
  },
}
