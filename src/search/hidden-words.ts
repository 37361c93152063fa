import { foldWord, wordsIn } from './fold-word.ts'
import { keysIn } from './keys-in.ts'

/**
 * Finds the compounds of a text, with a hyphen between the parts, and its words that are written with other signs than
 * people type. Input: the splitter of the whole site's compounds; each word is asked once, however many texts have it.
 */
export function compoundFinder(split: (word: string) => readonly string[]): (text: string) => string {
  const known = new Map<string, string>()
  const shown = (word: string): string => {
    const before = known.get(word)
    if (before !== undefined) return before
    const folded = foldWord(word)
    const pieces = split(folded)
    const hidden = pieces.length > 1 ? pieces.join('-') : folded === withoutAccents(word) ? '' : folded
    known.set(word, hidden)
    return hidden
  }
  return text => [...new Set(wordsIn(text).map(shown))].filter(hidden => hidden !== '').join(' ')
}

/** The numbers of a text, each in the one spelling that `keysIn` gives. */
export function spelledKeysIn(text: string): string {
  return [...new Set(keysIn(text).flatMap(({ keys }) => keys))].join(' ')
}

// What Pagefind makes of a word by itself: it knows no ligatures and no raised or lowered figures.
function withoutAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
