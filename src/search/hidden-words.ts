import { foldWord, wordsIn } from './fold-word.ts'
import { keysIn } from './keys-in.ts'

/**
 * The compounds of a text with a hyphen between the parts, and its words that are written with other signs than people
 * type. Input: the splitter of the whole site's compounds.
 */
export function compoundsIn(text: string, split: (word: string) => readonly string[]): string {
  const parts = new Set<string>()
  for (const word of wordsIn(text)) {
    const folded = foldWord(word)
    const pieces = split(folded)
    if (pieces.length > 1) parts.add(pieces.join('-'))
    else if (folded !== withoutAccents(word)) parts.add(folded)
  }
  return [...parts].join(' ')
}

/** The numbers of a text, each in the one spelling that `keysIn` gives. */
export function spelledKeysIn(text: string): string {
  return [...new Set(keysIn(text).flatMap(({ keys }) => keys))].join(' ')
}

// What Pagefind makes of a word by itself: it knows no ligatures and no raised or lowered figures.
function withoutAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
