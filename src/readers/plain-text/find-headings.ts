import { claimLines } from './claim-lines.ts'
import type { Draft, HeadingDraft, Pass, SourceLine } from './draft.ts'

/** Finds headings: bare lines that name what follows. Lines that are left are paragraphs. */
export const findHeadings: Pass = draft => {
  const single = draft.paragraphs.flatMap(({ lines }) => (lines.length === 1 ? lines : []))
  const headings = single.flatMap(number => headingOf(draft, draft.lines[number - 1]))
  const found = new Set(headings.map(({ line }) => line))
  const paragraphs = draft.paragraphs.filter(({ lines }) => !found.has(lines[0] ?? 0))
  return claimLines({ ...draft, headings, paragraphs }, [
    ...headings.map(({ line, evidence }) => ({ line, role: 'heading', rule: evidence }) as const),
    ...paragraphs.flatMap(({ lines }) =>
      lines.map((line, index) => ({ line, role: 'paragraph', rule: index ? 'broken-sentence' : 'paragraph' }) as const),
    ),
  ])
}

function headingOf(draft: Draft, line: SourceLine | undefined): HeadingDraft[] {
  if (!line || line.text.length > 120 || /[.;,:!]$/.test(line.text) || /^\p{Ll}/u.test(line.text)) return []
  if (!draft.lines.slice(line.number).some(next => next.text !== '')) return []
  return [{ line: line.number, level: 0, evidence: 'bare-line' }]
}
