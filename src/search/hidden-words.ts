import { foldWord, wordsIn } from './fold-word.ts'
import { keysIn } from './keys-in.ts'

/** Under which words a text is found besides its own. */
export interface HiddenWords {
  /** Its compounds with a hyphen between the parts, and words that are written with other signs than people type. */
  readonly parts: string
  /** Its numbers, each in the one spelling that `keysIn` gives. */
  readonly keys: string
}

/** Input: the text, the splitter of the whole site's compounds, and what else names the record (its heading). */
export function hiddenWordsOf(text: string, split: (word: string) => readonly string[]): HiddenWords {
  const parts = new Set<string>()
  for (const word of wordsIn(text)) {
    const folded = foldWord(word)
    const pieces = split(folded)
    if (pieces.length > 1) parts.add(pieces.join('-'))
    else if (folded !== withoutAccents(word)) parts.add(folded)
  }
  return { parts: [...parts].join(' '), keys: [...new Set(keysIn(text).flatMap(({ keys }) => keys))].join(' ') }
}

// What Pagefind makes of a word by itself: it knows no ligatures and no raised or lowered figures.
function withoutAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
