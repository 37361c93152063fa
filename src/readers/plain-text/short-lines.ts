import type { Draft, ParagraphDraft } from './draft.ts'
import type { HeadingCandidate } from './heading-candidates.ts'
import type { Evidence } from './heading-evidence.ts'
import { endsAsLeadIn, endsSentence } from './sentence-ends.ts'

/** Headings stack, but never higher than this: a longer row of short lines is a title page, a menu, an address, a table. */
export const highestStack = 3

/** The row of short lines that a candidate stands in: how many, and whether it is the last, right above running text. */
export interface ShortLines {
  readonly count: number
  readonly headsText: boolean
}

const longestShortLine = 60
/** Up to this a point ends an abbreviation (`n.v.t.`) rather than a sentence. */
const longestWord = 12

/** For each candidate without proof the row of short lines around it: other candidates, numbers, crosses, words. */
export function stacksOf(
  draft: Draft,
  candidates: readonly HeadingCandidate[],
  proven: Evidence,
): Map<HeadingCandidate, ShortLines> {
  const byLine = new Map(candidates.map(candidate => [candidate.lines[0], candidate]))
  const stacks = new Map<HeadingCandidate, ShortLines>()
  let row: (HeadingCandidate | null)[] = []
  let end = 0
  const close = (aboveText: boolean) => {
    for (const [index, candidate] of row.entries()) {
      const headsText = aboveText && index === row.length - 1
      if (candidate) stacks.set(candidate, { count: row.length, headsText })
    }
    row = []
  }
  for (const paragraph of openParagraphs(draft)) {
    const candidate = byLine.get(paragraph.lines[0])
    if (isApart(draft, end, paragraph.lines[0] ?? 0)) close(false)
    end = paragraph.lines.at(-1) ?? 0
    if (candidate && !proven.has(candidate)) row.push(candidate)
    else if (!candidate && isShort(draft, paragraph)) row.push(null)
    else close(!candidate)
  }
  close(false)
  return stacks
}

function openParagraphs({ paragraphs, claims }: Draft): ParagraphDraft[] {
  const open = paragraphs.filter(({ lines }) => claims[(lines[0] ?? 0) - 1] === null)
  return open.toSorted((one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0))
}

/** Whether something else than page furniture stands between two lines. */
function isApart({ lines, claims }: Draft, before: number, after: number): boolean {
  for (let line = before + 1; line < after; line += 1) {
    if (lines[line - 1]?.text !== '' && claims[line - 1]?.role !== 'dropped') return true
  }
  return false
}

function isShort({ lines }: Draft, paragraph: ParagraphDraft): boolean {
  const text = paragraph.lines.map(line => lines[line - 1]?.text ?? '').join(' ')
  return text.length < longestShortLine && (text.length < longestWord || !endsSentence(text)) && !endsAsLeadIn(text)
}
