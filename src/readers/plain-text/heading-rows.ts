import type { Draft, HeadingDraft } from './draft.ts'
import type { HeadingCandidate } from './heading-candidates.ts'
import type { Evidence } from './heading-evidence.ts'
import { isAddressLine } from './heading-shape.ts'
import { isAmongCells } from './loose-cells.ts'
import { layoutOf, type PageLayout } from './page-layout.ts'

/** Headings stack, but never higher than this: a longer row of short lines is a title page, a menu, an address. */
const highestStack = 3

/** Leaves out candidates that stand as something else: in a row, in a block of short lines, under a closing phrase. */
export function withoutRows(draft: Draft, candidates: readonly HeadingCandidate[], proven: Evidence): HeadingDraft[] {
  const layout = layoutOf(draft)
  const rows = rowsOf(draft, candidates)
  const standing = rows.flatMap(row => standingIn(draft, layout, row, proven))
  return standing.map(candidate => headingOf(candidate, proven.get(candidate) ?? 'bare-line'))
}

function headingOf({ lines }: HeadingCandidate, evidence: string): HeadingDraft {
  return { line: lines[0] ?? 0, ...(lines.length > 1 ? { lines } : {}), level: 0, evidence }
}

/** Candidates with nothing but blank and dropped lines between them. */
function rowsOf(draft: Draft, candidates: readonly HeadingCandidate[]): HeadingCandidate[][] {
  const rows: HeadingCandidate[][] = []
  for (const candidate of candidates) {
    const last = rows.at(-1)?.at(-1)?.lines.at(-1)
    if (last !== undefined && nextContent(draft, last) === candidate.lines[0]) rows.at(-1)?.push(candidate)
    else rows.push([candidate])
  }
  return rows
}

function standingIn(
  draft: Draft,
  layout: PageLayout,
  row: readonly HeadingCandidate[],
  proven: Evidence,
): readonly HeadingCandidate[] {
  const opens = isOpening(draft, row[0]?.lines[0] ?? 0)
  return row.filter((candidate, index) => {
    if (!candidate.inContents && isAmongCells(draft, candidate.lines)) return false
    if (proven.has(candidate)) return true
    if (opens && index === 0) return !isSigned(draft, row, index)
    if (bareStack(row, index, proven) > highestStack) return opens && index === row.length - 1
    if (isSubtitle(draft, candidate) || (isLeftOut(row, index) && !(index === 0 && isBelowContents(draft, row))))
      return false
    return (
      !isInBlock(draft, layout, row, index, proven) &&
      !isListLabel(draft, layout, candidate) &&
      !isSigned(draft, row, index)
    )
  })
}

/** How many candidates without proof stand together around one. */
function bareStack(row: readonly HeadingCandidate[], index: number, proven: Evidence): number {
  const isBare = (at: number) => row[at] !== undefined && !proven.has(row[at])
  let [first, last] = [index, index]
  while (isBare(first - 1)) first -= 1
  while (isBare(last + 1)) last += 1
  return last - first + 1
}

/** What stands right above a heading of the table of contents and is not in it closes the text before, as a signature. */
function isLeftOut(row: readonly HeadingCandidate[], index: number): boolean {
  const next = row.slice(index + 1, index + 1 + highestStack).find(other => other.inContents)
  return next !== undefined && !row[index]?.inContents
}

/** Right below a table of contents no text can end: the title stands there. */
function isBelowContents(draft: Draft, row: readonly HeadingCandidate[]): boolean {
  const before = previousContent(draft, row[0]?.lines[0] ?? 0)
  return draft.claims[before - 1]?.role === 'table-of-contents'
}

/** The line with words after a line, whatever became of it, save what was dropped. */
function nextContent({ lines, claims }: Draft, line: number): number {
  for (let number = line + 1; number <= lines.length; number += 1) {
    if (lines[number - 1]?.text !== '' && claims[number - 1]?.role !== 'dropped') return number
  }
  return 0
}

function previousContent({ lines, claims }: Draft, line: number): number {
  for (let number = line - 1; number >= 1; number -= 1) {
    if (lines[number - 1]?.text !== '' && claims[number - 1]?.role !== 'dropped') return number
  }
  return 0
}

function isOpening(draft: Draft, line: number): boolean {
  return previousContent(draft, line) === 0
}

/** Before a table of contents that does not name it, a line belongs to the title. */
function isSubtitle({ contents }: Draft, { lines }: HeadingCandidate): boolean {
  return contents.length > 0 && (lines[0] ?? 0) < (contents[0]?.lines[0] ?? 0)
}

/** Where blank lines part headings from text, short lines without one between them are a signature or an address. */
function isInBlock(
  draft: Draft,
  { spaced, wrapped }: PageLayout,
  row: readonly HeadingCandidate[],
  index: number,
  proven: Evidence,
): boolean {
  if (!spaced && !wrapped) return false
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

const closing =
  /^(?:hoogachtend|met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|namens deze)\b/i

/** Lines that may stand between the closing phrase of a letter and the last name under it. */
const mostSigners = 4
const longestSigner = 60

function isBelowClosing(draft: Draft, line: number): boolean {
  let before = line
  for (let step = 0; step < mostSigners; step += 1) {
    before = previousContent(draft, before)
    const text = draft.lines[before - 1]?.text ?? ''
    if (closing.test(text)) return true
    if (before === 0 || text.length > longestSigner || /[.!?]$/.test(text)) return false
  }
  return false
}

const office =
  /^(?:de )?(?:(?:algemeen|plaatsvervangend|wetenschappelijk) )?(?:directeur|voorzitter|secretaris|burgemeester|griffier)(?:-(?:generaal|bestuurder))?,?$/i

/** Whether a line is an office that signs, under or above a name. */
function isOffice(text: string): boolean {
  return office.test(text)
}

/** Lines under the closing phrase of a letter sign it, up to the last of a row, and so do those next to an address. */
function isSigned(draft: Draft, row: readonly HeadingCandidate[], index: number): boolean {
  const isLast = index === row.length - 1 && row.length > 1
  if (!isLast && isBelowClosing(draft, row[0]?.lines[0] ?? 0)) return true
  const own = row[index]?.text ?? ''
  const next = draft.lines[nextContent(draft, row[index]?.lines.at(-1) ?? 0) - 1]?.text ?? ''
  return [own, next].some(text => isAddressLine(text) || isOffice(text))
}
