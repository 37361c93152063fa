import type { Draft, SourceLine } from './draft.ts'
import type { ItemRun, ListRun } from './list-runs.ts'
import { hasParagraph } from './list-runs.ts'
import { endsAsLeadIn, endsSentence } from './sentence-ends.ts'

/** Whether items are a list: not one number alone, not numbered headings with their text, not a dash in a sentence. */
export function isList(draft: Draft, { items, within, resumes }: ListRun): boolean {
  const [first] = items
  if (!first || (items.length > 1 && isHeadings(draft, items))) return false
  if (items.length > 1) return true
  if (resumes) return true
  if (first.mark.numbers.length > 0 || first.mark.kind === 'o' || first.mark.kind === '*') return within !== null
  return !isDashInSentence(draft, first)
}

function isHeadings(draft: Draft, items: readonly ItemRun[]): boolean {
  if ((items[0]?.mark.numbers.length ?? 0) === 0) return false
  return items.every(({ mark, lines }, index) => {
    const text = draft.lines[(lines[0]?.line ?? 0) - 1]?.raw.slice(mark.length).trim() ?? ''
    const bare = text.length < 80 && !endsSentence(text) && !endsAsLeadIn(text) && /^\P{Ll}/u.test(text)
    return bare && (index === items.length - 1 || hasParagraph({ mark, lines }))
  })
}

function isDashInSentence(draft: Draft, { lines: [first], mark }: ItemRun): boolean {
  const before = /^[-–—]$/.test(mark.label) ? textBefore(draft, first?.line ?? 0) : undefined
  if (!before) return false
  return before.text.length >= 60 && !endsSentence(before.text) && !endsAsLeadIn(before.text)
}

function textBefore({ lines }: Draft, line: number): SourceLine | undefined {
  let at = line - 1
  while (at > 0 && lines[at - 1]?.text === '') at -= 1
  return lines[at - 1]
}
