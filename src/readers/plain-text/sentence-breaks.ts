import type { SourceLine } from './draft.ts'
import { isHeadingShape } from './heading-shape.ts'
import { isLetterPhrase } from './letter-phrases.ts'
import { lengthWith, type PageLayout } from './page-layout.ts'
import { endsAsLeadIn, endsOpen, endsSentence, startsLowerCase, startsMidSentence } from './sentence-ends.ts'

/** Why two lines are one sentence: a line set to fit the page, a sentence or a word broken by a page or line end. */
export type BreakRule = 'wrapped-line' | 'broken-sentence' | 'broken-word'

/**
 * Whether `after` continues the sentence of `before`, and why; null when it starts something new.
 * `length` is that of the paragraph so far: a short last line may end a long one. `overPage` tells that a page ends
 * between them: furniture stands there.
 */
export function breakBetween(
  layout: PageLayout,
  before: SourceLine,
  after: SourceLine,
  { length = before.text.length, overPage = false } = {},
): BreakRule | null {
  if (isLetterPhrase(before.text)) return null
  const wraps = layout.wrapped && after.number === before.number + 1
  const continues = wraps ? continuesLine : continuesSentence
  if (!continues(layout, before, after, length) && !(overPage && continuesPage(layout, before, after))) return null
  if (isBrokenWord(before.text, after.text)) return 'broken-word'
  return wraps ? 'wrapped-line' : 'broken-sentence'
}

/** Below this a line is a heading or a label, not a paragraph that was cut. */
const shortestBrokenLine = 60

/** Lines of one block: a line that is full goes on; a short one only when its sentence does. */
function continuesLine(layout: PageLayout, before: SourceLine, after: SourceLine, length: number): boolean {
  if (lengthWith(before, after) >= layout.fullLine) return !endsAsLeadIn(before.text) || startsLowerCase(after.text)
  if (endsSentence(before.text) || endsAsLeadIn(before.text) || greets(before.text, after.text)) return false
  if (!/\p{L}{2}/u.test(before.text) && startsMidSentence(after.text)) return true
  return endsOpen(before.text) || (startsLowerCase(after.text) && length >= layout.measure / 2)
}

/** A comma before a capital ends the greeting or the closing of a letter as often as it goes on. */
function greets(before: string, after: string): boolean {
  return before.endsWith(',') && /^\p{Lu}/u.test(after) && after.length < shortestBrokenLine
}

/** Lines with a page end between them, or each a paragraph of its own: only what is plainly unfinished goes on. */
function continuesSentence(layout: PageLayout, before: SourceLine, after: SourceLine, length: number): boolean {
  if (endsSentence(before.text) || endsAsLeadIn(before.text) || greets(before.text, after.text)) return false
  if (endsOpen(before.text) && startsLowerCase(after.text)) return true
  if (length < (layout.wrapped ? layout.measure / 2 : shortestBrokenLine)) return false
  return startsLowerCase(after.text) || startsMidSentence(after.text) || endsOpen(before.text)
}

/** The last line of a page that is full and ends no sentence goes on, even with a name: `de wet` / `BRP`. */
function continuesPage(layout: PageLayout, before: SourceLine, after: SourceLine): boolean {
  if (!layout.wrapped || endsSentence(before.text) || endsAsLeadIn(before.text)) return false
  return lengthWith(before, after) >= layout.fullLine
}

/**
 * Whether a line between full lines is none itself and ends nothing: in a text without blank lines that is how a heading
 * stands below a paragraph that fills its last line.
 */
export function standsAlone(
  layout: PageLayout,
  before: SourceLine,
  line: SourceLine,
  next: SourceLine | undefined,
): boolean {
  if (!layout.wrapped || layout.spaced || !endsSentence(before.text) || !next || next.text === '') return false
  return lengthWith(line, next) < layout.fullLine && !startsLowerCase(next.text) && isHeadingShape(line.text)
}

/** Words that follow a hyphen that stands for a part left out: `zorg- en welzijn`. */
const suspended = /^(?:en|of|tot|als|dan|noch|c\.q\.|maar)\b/

/** Whether a word was broken with a hyphen: `maatreg-` and `len`. What is printed stays as it is. */
export function isBrokenWord(before: string, after: string): boolean {
  return /\p{Ll}[-\u00ad]$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(after) && !suspended.test(after)
}
