import type { SourceLine } from './draft.ts'
import type { PageLayout } from './page-layout.ts'
import { endsAsLeadIn, endsOpen, endsSentence, startsLowerCase, startsMidSentence } from './sentence-ends.ts'

/** Why two lines are one sentence: a line set to fit the page, a sentence or a word broken by a page or line end. */
export type BreakRule = 'wrapped-line' | 'broken-sentence' | 'broken-word'

/**
 * Whether `after` continues the sentence of `before`, and why; null when it starts something new.
 * `overPage` tells that a page ends between them: furniture stands there.
 */
export function breakBetween(
  layout: PageLayout,
  before: SourceLine,
  after: SourceLine,
  overPage = false,
): BreakRule | null {
  if (isLetterPhrase(before.text)) return null
  const wraps = layout.wrapped && after.number === before.number + 1
  const continues = wraps ? continuesLine(layout, before, after) : continuesSentence(layout, before, after)
  if (!continues && !(overPage && continuesPage(layout, before, after))) return null
  if (isBrokenWord(before.text, after.text)) return 'broken-word'
  return wraps ? 'wrapped-line' : 'broken-sentence'
}

const letterPhrase =
  /^(?:(?:geachte|beste|excellentie)\b.{0,80}|hoogachtend|met (?:vriendelijke|hartelijke) groet(?:en)?|namens deze),?$/i

/** Whether a line greets or takes leave in a letter: what comes below is no part of it. */
export function isLetterPhrase(text: string): boolean {
  return text.length <= 100 && letterPhrase.test(text)
}

/** Below this a line is a heading or a label, not a paragraph that was cut. */
const shortestBrokenLine = 60

/** Lines of one block: a line that is full goes on; a short one only when its sentence does. */
function continuesLine(layout: PageLayout, before: SourceLine, after: SourceLine): boolean {
  if (!layout.parted && endsSentence(before.text) && hasRoom(layout, before, after)) return false
  if (isFull(layout, before, after)) return !endsAsLeadIn(before.text) || startsLowerCase(after.text)
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

/** The last line of a page that is full and ends no sentence goes on, even with a name: `de wet` / `BRP`. */
function continuesPage(layout: PageLayout, before: SourceLine, after: SourceLine): boolean {
  if (!layout.wrapped || endsSentence(before.text) || endsAsLeadIn(before.text)) return false
  return isFull(layout, before, after)
}

/** Whether the first word of the next line had no room on this one. */
function isFull({ measure }: PageLayout, before: SourceLine, after: SourceLine): boolean {
  const [firstWord = ''] = after.text.split(' ', 1)
  return before.text.length + 1 + firstWord.length >= 0.8 * measure
}

/** Whether the first word of the next line would have fitted: then the line was ended, not broken. */
function hasRoom({ measure }: PageLayout, before: SourceLine, after: SourceLine): boolean {
  const [firstWord = ''] = after.text.split(' ', 1)
  return before.text.length + 1 + firstWord.length <= measure
}

/** Words that follow a hyphen that stands for a part left out: `zorg- en welzijn`. */
const suspended = /^(?:en|of|tot|als|dan|noch|c\.q\.|maar)\b/

/** Whether a word was broken with a hyphen: `maatreg-` and `len`. What is printed stays as it is. */
export function isBrokenWord(before: string, after: string): boolean {
  return /\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after) && !suspended.test(after)
}
