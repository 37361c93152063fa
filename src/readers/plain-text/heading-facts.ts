import { titlesOf } from './contents-titles.ts'
import type { ContentsEntry, Draft, HeadingDraft } from './draft.ts'
import { type HeadingNumber, headingNumberOf } from './heading-number.ts'
import { refrainKey } from './refrain-key.ts'

/** What is known of a heading before it is nested. */
export interface HeadingFacts {
  readonly heading: HeadingDraft
  readonly text: string
  readonly number: HeadingNumber | null
  readonly entry: ContentsEntry | undefined
  readonly key: string
  /** Nothing stands between this heading and the next. */
  readonly stacked: boolean
  /** The lines of running text and items between this heading and the next. */
  readonly body: readonly number[]
}

/** The facts of all headings of a draft, in order. */
export function factsOf(draft: Draft): HeadingFacts[] {
  const titles = titlesOf(draft.contents)
  return draft.headings.map((heading, index) => {
    const lines = heading.lines ?? [heading.line]
    const text = lines.map(line => draft.lines[line - 1]?.text ?? '').join(' ')
    const end = draft.headings[index + 1]?.line ?? draft.lines.length + 1
    const content = contentBetween(draft, lines.at(-1) ?? 0, end)
    return {
      heading,
      text,
      number: headingNumberOf(text),
      entry: titles.find(text),
      key: refrainKey(text),
      stacked: content.length === 0 && index + 1 < draft.headings.length,
      body: content.filter(line => isRunning(draft.claims[line - 1]?.role)),
    }
  })
}

/** The lines between two lines that hold something of the text, tables and figures included. */
function contentBetween({ lines, claims }: Draft, after: number, before: number): number[] {
  const between: number[] = []
  for (let line = after + 1; line < before; line += 1) {
    const role = claims[line - 1]?.role
    if (lines[line - 1]?.text !== '' && role !== 'dropped' && role !== 'table-of-contents') between.push(line)
  }
  return between
}

function isRunning(role: string | undefined): boolean {
  return role === 'paragraph' || role === 'item'
}
