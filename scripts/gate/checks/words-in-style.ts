import type { PageCheck } from '../../../src/gate/page-check.ts'
import { shownElements } from '../in-page/visible.ts'

const letters = /\p{L}{2,}/u

/** No words stand in the style sheet: they would be gone without it, and cannot be searched or translated. */
export const wordsInStyle: PageCheck = {
  id: 'words-in-style',
  criteria: ['1.3.1'],
  modes: ['light'],
  *find() {
    for (const element of shownElements()) {
      for (const part of ['::before', '::after']) {
        const { content } = getComputedStyle(element, part)
        if (/^["']/.test(content) && letters.test(content)) yield { element, quote: content }
      }
    }
  },
}
