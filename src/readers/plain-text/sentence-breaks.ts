import type { SourceLine } from './draft.ts'
import type { PageLayout } from './page-layout.ts'
import { endsAsLeadIn, endsOpen, endsSentence, startsLowerCase, startsMidSentence } from './sentence-ends.ts'

/** Why two lines are one sentence: a line set to fit the page, a sentence or a word broken by a page or line end. */
export type BreakRule = 'wrapped-line' | 'broken-sentence' | 'broken-word'

/**
 * Whether `after` continues the sentence of `before`, and why; null when it starts something new.
 * `gap` counts the lines between them that are blank or page furniture.
 */
export function breakBetween(layout: PageLayout, before: SourceLine, after: SourceLine): BreakRule | null {
  const wraps = layout.wrapped && after.number === before.number + 1
  if (!(wraps ? continuesLine(layout, before, after) : continuesSentence(layout, before, after))) return null
  if (isBrokenWord(before.text, after.text)) return 'broken-word'
  return wraps ? 'wrapped-line' : 'broken-sentence'
}

/** Below this a line is a heading or a label, not a paragraph that was cut. */
const shortestBrokenLine = 60

/** Lines of one block: a line that is full goes on; a short one only when its sentence does. */
function continuesLine(layout: PageLayout, before: SourceLine, after: SourceLine): boolean {
  const [firstWord = ''] = after.text.split(' ', 1)
  const full = before.text.length + 1 + firstWord.length >= 0.8 * layout.measure
  if (full) return !endsAsLeadIn(before.text) || startsLowerCase(after.text)
  if (endsSentence(before.text) || endsAsLeadIn(before.text)) return false
  return endsOpen(before.text) || (startsLowerCase(after.text) && before.text.length >= layout.measure / 2)
}

/** Lines with a page end between them, or each a paragraph of its own: only what is plainly unfinished goes on. */
function continuesSentence(layout: PageLayout, before: SourceLine, after: SourceLine): boolean {
  const shortest = layout.wrapped ? layout.measure / 2 : shortestBrokenLine
  if (endsSentence(before.text) || endsAsLeadIn(before.text)) return false
  if (endsOpen(before.text) && startsLowerCase(after.text)) return true
  if (before.text.length < shortest) return false
  return startsLowerCase(after.text) || startsMidSentence(after.text) || endsOpen(before.text)
}

/** Words that follow a hyphen that stands for a part left out: `zorg- en welzijn`. */
const suspended = /^(?:en|of|tot|als|dan|noch|c\.q\.|maar)\b/

/** Whether a word was broken with a hyphen: `maatreg-` and `len`. What is printed stays as it is. */
export function isBrokenWord(before: string, after: string): boolean {
  return /\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after) && !suspended.test(after)
}
