import { isOpen } from './claim-lines.ts'
import { type ContentsTitles, titlesOf } from './contents-titles.ts'
import type { Draft, ParagraphDraft } from './draft.ts'
import { isHeadingShape } from './heading-shape.ts'
import type { PageLayout } from './page-layout.ts'

/** A paragraph that could be a heading. */
export interface HeadingCandidate {
  readonly lines: readonly number[]
  readonly text: string
  readonly inContents: boolean
}

const mostLines = 3

/** The open paragraphs that look like headings or that the table of contents names, in order. */
export function candidatesOf(draft: Draft, { wrapped }: PageLayout): HeadingCandidate[] {
  const titles = titlesOf(draft.contents)
  const end = lastContentLine(draft)
  const letter = salutationLine(draft)
  return draft.paragraphs
    .filter(({ lines }) => isWhollyOpen(draft, lines) && (lines.at(-1) ?? 0) < end)
    .map(({ lines }) => candidateOf(draft, titles, lines))
    .filter(({ lines, inContents, text }) => {
      if (inContents) return true
      if ((lines[0] ?? 0) < letter) return false
      if (lines.length > (wrapped ? mostLines : 1) || !isHeadingShape(text)) return false
      return !isTabular(draft, lines)
    })
}

const longestLetterhead = 80

/** The line that greets the reader of a letter; all above it is letterhead. 0 in other texts. */
function salutationLine({ lines }: Draft): number {
  const top = lines.filter(({ text }) => text !== '').slice(0, longestLetterhead)
  return top.find(({ text }) => /^(?:geachte|beste|excellentie)\b.{0,80},$/i.test(text))?.number ?? 0
}

function candidateOf(draft: Draft, titles: ContentsTitles, lines: ParagraphDraft['lines']): HeadingCandidate {
  const text = lines.map(line => draft.lines[line - 1]?.text ?? '').join(' ')
  return { lines, text, inContents: titles.has(text) }
}

function isWhollyOpen(draft: Draft, lines: readonly number[]): boolean {
  return lines.every(number => {
    const line = draft.lines[number - 1]
    return line !== undefined && isOpen(draft, line)
  })
}

/** The last line that a heading could head: text, an item, a table or a figure, but not a note. */
function lastContentLine({ lines, claims }: Draft): number {
  return lines.findLastIndex(({ text }, index) => text !== '' && isContent(claims[index]?.role)) + 1
}

function isContent(role: string | undefined): boolean {
  return role !== 'dropped' && role !== 'footnote-text' && role !== 'table-of-contents'
}

/** Whether a line has columns: cells of a table that was not recognised are no headings. */
function isTabular(draft: Draft, lines: readonly number[]): boolean {
  return lines.some(line => {
    const raw = draft.lines[line - 1]?.raw.trim() ?? ''
    return /\P{White_Space}(?:\t| {3,}).*\P{White_Space}(?:\t| {3,})\P{White_Space}/u.test(raw) || raw.includes(' | ')
  })
}
