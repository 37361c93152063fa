import { type BraceGroup, braceGroupAt } from './brace-group.ts'
import { lastAtMost } from './last-at-most.ts'
import type { MarkdownToken } from './markdown-it.ts'
import { lineStartsOf, type Page } from './page.ts'
import { isAttributeGroup } from './read-attributes.ts'
import { trimEndSpaces } from './trim-end.ts'

/** What the inline builder needs of a token. */
export type InlineToken = Pick<MarkdownToken, 'type' | 'nesting' | 'content' | 'markup' | 'info' | 'meta'>

/** The text of a paragraph, heading or cell as the parser read it; `offsetAt` leads back to the file. */
export interface InlineText {
  readonly content: string
  readonly tokens: readonly InlineToken[]
  offsetAt(position: number): number
}

/** Text that stands on one line, from `offset` on. */
export function onOneLine(token: MarkdownToken, offset: number): InlineText {
  return { content: token.content, tokens: token.children ?? [], offsetAt: position => offset + position }
}

/**
 * Text of several lines, the first of them `firstLine` (from 0). The parser cut what a container put before each line,
 * never what comes after, so a place is found by counting back from the end of its line.
 */
export function onLines(page: Page, token: MarkdownToken, firstLine: number): InlineText {
  const starts = lineStartsOf(token.content)
  const ends = starts.map((_, index) => page.lineEnd(firstLine + index))
  const last = ends.length - 1
  // The parser trims the end of the last line only.
  const lastLine = page.text.slice(page.lineStart(firstLine + last), ends[last])
  ends[last] = (ends[last] ?? 0) - (lastLine.length - trimEndSpaces(lastLine).length)
  const offsetAt = (position: number) => {
    const index = lastAtMost(starts, position)
    const end = (starts[index + 1] ?? token.content.length + 1) - 1
    return (ends[index] ?? 0) - (end - position)
  }
  return { content: token.content, tokens: token.children ?? [], offsetAt }
}

/** A brace group that ends a text, and the text without it. */
export interface Attributed {
  readonly text: InlineText
  readonly group: BraceGroup | null
  readonly offset: number
}

/** Takes the brace group from the end of a text, if it is one that means something, with the space before it. */
export function takeBraces(text: InlineText): Attributed {
  const last = text.tokens.at(-1)
  const group = last?.type === 'braces' ? braceGroupAt(last.content, 0) : null
  if (!group || !isAttributeGroup(group)) return { text, group: null, offset: 0 }
  const offset = text.offsetAt(text.content.length - group.raw.length)
  return { text: { ...text, tokens: withoutEndSpace(text.tokens.slice(0, -1)) }, group, offset }
}

function withoutEndSpace(tokens: readonly InlineToken[]): readonly InlineToken[] {
  const last = tokens.at(-1)
  if (last?.type === 'softbreak') return tokens.slice(0, -1)
  if (last?.type !== 'text') return tokens
  return [...tokens.slice(0, -1), { ...last, content: trimEndSpaces(last.content) }]
}
