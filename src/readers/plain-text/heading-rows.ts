import { titleKey } from './contents-titles.ts'
import type { Draft, HeadingDraft } from './draft.ts'
import type { HeadingCandidate } from './heading-candidates.ts'
import type { Evidence } from './heading-evidence.ts'
import { isSigner } from './letter-signers.ts'
import { contentFrom, isAmongCells } from './loose-cells.ts'
import type { PageLayout } from './page-layout.ts'
import { highestStack, type ShortLines, stacksOf } from './short-lines.ts'

/** Leaves out candidates that stand as something else: in a row, in a block of short lines, under a closing phrase. */
export function withoutRows(
  draft: Draft,
  layout: PageLayout,
  candidates: readonly HeadingCandidate[],
  proven: Evidence,
): HeadingDraft[] {
  const whole: Whole = {
    draft,
    layout,
    titles: runningTitles(draft),
    stacks: stacksOf(draft, candidates, proven),
    proven,
  }
  const standing = rowsOf(draft, candidates).flatMap(row => standingIn(whole, row))
  return standing.map(candidate => headingOf(candidate, proven.get(candidate) ?? 'bare-line'))
}

/** What is known of the text when a row of candidates is judged. */
interface Whole {
  readonly draft: Draft
  readonly layout: PageLayout
  readonly titles: ReadonlySet<string>
  readonly stacks: ReadonlyMap<HeadingCandidate, ShortLines>
  readonly proven: Evidence
}

function headingOf({ lines }: HeadingCandidate, evidence: string): HeadingDraft {
  return { line: lines[0] ?? 0, ...(lines.length > 1 ? { lines } : {}), level: 0, evidence }
}

/** Candidates with nothing but blank and dropped lines between them. */
function rowsOf(draft: Draft, candidates: readonly HeadingCandidate[]): HeadingCandidate[][] {
  const rows: HeadingCandidate[][] = []
  for (const candidate of candidates) {
    const last = rows.at(-1)?.at(-1)?.lines.at(-1)
    if (last !== undefined && contentFrom(draft, last, 1) === candidate.lines[0]) rows.at(-1)?.push(candidate)
    else rows.push([candidate])
  }
  return rows
}

/** What the running heads say without their page number: on a title page the same words are the title. */
function runningTitles({ lines, claims }: Draft): Set<string> {
  const heads = lines.filter((_, index) => claims[index]?.rule === 'running-head')
  return new Set(heads.map(({ text }) => titleKey(text.replace(/^\d{1,4}\s|\s\d{1,4}$/g, ''))))
}

function standingIn(whole: Whole, row: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const { draft, titles, stacks, proven } = whole
  const opens = isOpening(draft, row[0]?.lines[0] ?? 0)
  const titled = opens ? row.findIndex(({ text }) => titles.has(titleKey(text))) : -1
  return row.filter((candidate, index) => {
    if (!candidate.inContents && isAmongCells(draft, candidate.lines)) return false
    if (proven.has(candidate)) return true
    if (opens && titled >= 0) return index === titled || (index === row.length - 1 && index > titled)
    if (opens && index === 0) return !isSigner(draft, row, index)
    const { count, headsText } = stacks.get(candidate) ?? { count: 1, headsText: true }
    if (count > highestStack) return headsText
    if (isLeftOut(row, index) && !(index === 0 && isBelowContents(draft, row))) return false
    return !isSubtitle(draft, candidate) && !standsElsewhere(whole, row, index)
  })
}

function standsElsewhere({ draft, layout, proven }: Whole, row: readonly HeadingCandidate[], index: number): boolean {
  const candidate = row[index]
  if (!candidate) return false
  return (
    isInBlock(draft, layout, row, index, proven) || isListLabel(draft, layout, candidate) || isSigner(draft, row, index)
  )
}

/** What stands right above a heading of the table of contents and is not in it closes the text before, as a signature. */
function isLeftOut(row: readonly HeadingCandidate[], index: number): boolean {
  const next = row.slice(index + 1, index + 1 + highestStack).find(other => other.inContents)
  return next !== undefined && !row[index]?.inContents
}

/** Right below a table of contents no text can end: the title stands there. */
function isBelowContents(draft: Draft, row: readonly HeadingCandidate[]): boolean {
  const before = contentFrom(draft, row[0]?.lines[0] ?? 0, -1)
  return draft.claims[before - 1]?.role === 'table-of-contents'
}

function isOpening(draft: Draft, line: number): boolean {
  return contentFrom(draft, line, -1) === 0
}

/** Before a table of contents that does not name it, a line belongs to the title. */
function isSubtitle({ contents }: Draft, { lines }: HeadingCandidate): boolean {
  return contents.length > 0 && (lines[0] ?? 0) < (contents[0]?.lines[0] ?? 0)
}

/** Where blank lines part headings from text, short lines without one between them are a signature or an address. */
function isInBlock(
  draft: Draft,
  { spaced }: PageLayout,
  row: readonly HeadingCandidate[],
  index: number,
  proven: Evidence,
): boolean {
  if (!spaced) return false
  const touching = [row[index - 1], row[index + 1]].filter(other => other && !proven.has(other))
  const own = row[index]?.lines ?? []
  return touching.some(other => {
    const [first = 0, last = 0] = [other?.lines[0], other?.lines.at(-1)]
    const gap = first > (own[0] ?? 0) ? first - (own.at(-1) ?? 0) : (own[0] ?? 0) - last
    return gap === 1 && draft.lines[first - 1] !== undefined
  })
}

/** A short line right above or between items is the label of a list. */
function isListLabel({ lines, claims }: Draft, { spaced }: PageLayout, candidate: HeadingCandidate): boolean {
  const [first = 0, last = 0] = [candidate.lines[0], candidate.lines.at(-1)]
  const below = claims[last]?.role === 'item'
  return below && (spaced || claims[first - 2]?.role === 'item' || lines[first - 2] === undefined)
}
