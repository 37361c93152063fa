import type { PageCheck } from '../../../src/gate/page-check.ts'
import { foreignSentences } from '../in-page/sentence-language.ts'

/** A sentence in another language says so, and one that says so is in that language. */
export const foreignWithoutLang: PageCheck = {
  id: 'foreign-without-lang',
  criteria: ['3.1.2'],
  modes: ['light'],
  *find() {
    for (const { element, sentence, declared, heard } of foreignSentences()) {
      yield { element, quote: sentence, details: { declared, heard } }
    }
  },
}
