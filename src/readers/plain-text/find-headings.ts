import { type Claim, claimLines } from './claim-lines.ts'
import type { Draft, HeadingDraft, ParagraphDraft, Pass } from './draft.ts'
import { candidatesOf } from './heading-candidates.ts'
import { evidenceOf } from './heading-evidence.ts'
import { withoutRows } from './heading-rows.ts'
import { layoutOf, type PageLayout } from './page-layout.ts'
import { breakBetween } from './sentence-breaks.ts'

/**
 * Finds headings: bare lines that name what follows. A table of contents, a number or recurrence proves one; other
 * lines must look like a heading and stand like one. Lines that are left are paragraphs.
 */
export const findHeadings: Pass = draft => {
  const layout = layoutOf(draft)
  const candidates = candidatesOf(draft, layout)
  const headings = withoutRows(draft, layout, candidates, evidenceOf(draft, candidates))
  const found = new Set(headings.map(({ line }) => line))
  const paragraphs = draft.paragraphs.filter(({ lines }) => !found.has(lines[0] ?? 0))
  return claimLines({ ...draft, headings, paragraphs }, [
    ...headings.flatMap(headingClaims),
    ...paragraphs.flatMap(each => paragraphClaims(draft, layout, each)),
  ])
}

function headingClaims({ line, lines = [line], evidence }: HeadingDraft): Claim[] {
  return lines.map(each => ({ line: each, role: 'heading', rule: evidence }))
}

/** The first line of a paragraph is its own reason; the others say why they were joined. */
function paragraphClaims(draft: Draft, layout: PageLayout, { lines }: ParagraphDraft): Claim[] {
  return lines.map((line, index) => {
    const [before, after] = [draft.lines[(lines[index - 1] ?? 0) - 1], draft.lines[line - 1]]
    const rule = before && after ? (breakBetween(layout, before, after) ?? 'broken-sentence') : 'paragraph'
    return { line, role: 'paragraph', rule }
  })
}
