import { openLines } from './claim-lines.ts'
import type { Draft, SourceLine } from './draft.ts'
import { isList } from './is-list.ts'
import { type ListMark, listMarkOf } from './list-mark.ts'
import { isOverPage } from './page-ends.ts'
import { layoutOf, type PageLayout } from './page-layout.ts'
import { type BreakRule, breakBetween } from './sentence-breaks.ts'
import { endsSentence } from './sentence-ends.ts'

/** An item: its mark, and its lines with the rule that made each part of it. */
export interface ItemRun {
  readonly mark: ListMark
  readonly lines: { readonly line: number; readonly rule: 'list-mark' | 'item-paragraph' | BreakRule }[]
}

/** Items that follow each other; `within` is the first line of the item that the list stands in. */
export interface ListRun {
  readonly items: ItemRun[]
  readonly within: number | null
  /** It counts on where a table or figure interrupted another list. */
  readonly resumes: boolean
}

/** The lists of a draft, outer before inner, in source order. */
export function listRuns(draft: Draft): ListRun[] {
  const lines = openLines(draft)
  const reading: Reading = { draft, lines, marks: lines.map(line => listMarkOf(line.raw)), layout: layoutOf(draft) }
  const runs: ListRun[] = []
  let open: ListRun[] = []
  for (const [index, line] of lines.entries()) {
    const mark = reading.marks[index]
    const before = lines[index - 1]
    if (mark && before && isInterrupted(draft, before, line)) open = resumeList(runs, open, line, mark)
    else open = mark ? placeItem(runs, open, line, mark) : continueItem(reading, open, index)
  }
  return runs.filter(run => isList(draft, run))
}

interface Reading {
  readonly draft: Draft
  readonly lines: readonly SourceLine[]
  readonly marks: readonly (ListMark | null)[]
  readonly layout: PageLayout
}

/** Puts an item in the innermost open list that it follows, else in a list of its own, inside an item or not. */
function placeItem(runs: ListRun[], open: readonly ListRun[], line: SourceLine, mark: ListMark): ListRun[] {
  const item: ItemRun = { mark, lines: [{ line: line.number, rule: 'list-mark' }] }
  const at = open.findLastIndex(run => follows(run.items.at(-1)?.mark, mark))
  if (at >= 0) {
    open[at]?.items.push(item)
    return open.slice(0, at + 1)
  }
  const outer = open.at(-1)?.items.at(-1)
  const inside = outer !== undefined && mark.indent > outer.mark.indent + 1
  const run: ListRun = { items: [item], within: inside ? (outer.lines[0]?.line ?? null) : null, resumes: false }
  runs.push(run)
  return inside ? [...open, run] : [run]
}

/** Begins a list of its own after a table or figure, even for one item if it counts on. */
function resumeList(runs: ListRun[], open: readonly ListRun[], line: SourceLine, mark: ListMark): ListRun[] {
  const resumes = mark.numbers.length > 0 && open.some(run => follows(run.items.at(-1)?.mark, mark))
  const run: ListRun = { items: [{ mark, lines: [{ line: line.number, rule: 'list-mark' }] }], within: null, resumes }
  runs.push(run)
  return [run]
}

function follows(before: ListMark | undefined, after: ListMark): boolean {
  if (before?.kind !== after.kind || Math.abs(before.indent - after.indent) > 1) return false
  return after.numbers.length === 0 || after.numbers.some(value => before.numbers.includes(value - 1))
}

/** A line without a mark goes on in the open item, or ends the open lists. */
function continueItem(reading: Reading, open: readonly ListRun[], index: number): ListRun[] {
  const line = reading.lines[index]
  const item = open.at(-1)?.items.at(-1)
  const before = reading.draft.lines[(item?.lines.at(-1)?.line ?? 0) - 1]
  if (!line || !item || !before || isInterrupted(reading.draft, before, line)) return []
  const rule = continuation(reading, open, index, item, before)
  if (!rule) return []
  item.lines.push({ line: line.number, rule })
  return [...open]
}

function continuation(reading: Reading, open: readonly ListRun[], index: number, item: ItemRun, before: SourceLine) {
  const line = reading.lines[index]
  if (!line) return null
  const indented = indentOf(line) > item.mark.indent && indentOf(line) >= item.mark.length
  if (item.mark.length === before.raw.length) return 'wrapped-line'
  if (indented && line.number === before.number + 1) return 'wrapped-line'
  const rule = breakBetween(reading.layout, before, line, { overPage: isOverPage(reading.draft, before, line) })
  if (rule) return rule
  return (indented && !reading.layout.wrapped) || isItemParagraph(reading, open.at(-1), index) ? 'item-paragraph' : null
}

function indentOf({ raw }: SourceLine): number {
  return raw.length - raw.trimStart().length
}

/** How many paragraphs may stand between two items before they are text of their own. */
const mostItemParagraphs = 3

/**
 * Whether a paragraph between two marks belongs to the item above it: the next number proves it; bullets only when
 * every item so far stands alone with its paragraphs, for between two whole lists it is text of its own.
 */
function isItemParagraph({ lines, marks }: Reading, run: ListRun | undefined, index: number): boolean {
  const ahead = marks.slice(index, index + mostItemParagraphs + 1).findIndex(mark => mark !== null)
  const next = marks[index + ahead]
  if (!run || ahead < 1 || !next || !follows(run.items.at(-1)?.mark, next)) return false
  if (!lines.slice(index, index + ahead).every(line => endsSentence(line.text))) return false
  return next.numbers.length > 0 || run.items.slice(0, -1).every(hasParagraph)
}

/** Whether an item has paragraphs of its own besides its first. */
export function hasParagraph({ lines }: ItemRun): boolean {
  return lines.some(({ rule }) => rule === 'item-paragraph')
}

/** Whether a table, a figure or other text stands between two lines; page furniture and notes at a page end do not count. */
export function isInterrupted({ lines, claims }: Draft, before: SourceLine, after: SourceLine): boolean {
  for (let number = before.number + 1; number < after.number; number += 1) {
    const claim = claims[number - 1]
    if (lines[number - 1]?.text !== '' && claim?.role !== 'dropped' && claim?.role !== 'footnote-text') return true
  }
  return false
}
