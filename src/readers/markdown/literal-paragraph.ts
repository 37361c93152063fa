import type { Inline, Paragraph } from '../../document/node.ts'
import type { Page } from './page.ts'
import type { TokenNode } from './token-tree.ts'

/** Markdown that has no meaning here, as the text it is, line by line. */
export function literalParagraph(page: Page, { token, start }: TokenNode): Paragraph {
  const [from] = token.map ?? [0]
  page.mark(token.map, 'paragraph')
  const children = linesOf(page, token, start).flatMap(({ text, line }, index): Inline[] => {
    const end = page.lineEnd(from + line)
    const place = page.place(index === 0 ? start : Math.max(page.lineStart(from + line), end - text.trimStart().length))
    const value = text.replaceAll(/[ \t\v\f]+/g, ' ').trim()
    return [
      ...(index === 0 ? [] : [{ type: 'break', place } as const]),
      ...(value ? [{ type: 'text', place, value } as const] : []),
    ]
  })
  return { type: 'paragraph', place: page.place(start), children }
}

/** The lines a token stands for, without what its container put before them, counted from the token's first. */
function linesOf(page: Page, token: TokenNode['token'], start: number): { text: string; line: number }[] {
  const [from, to] = token.map ?? [0, 0]
  const first = { text: page.text.slice(start, page.lineEnd(from)), line: 0 }
  const content = token.content.replace(/\n$/, '').split('\n')
  if (token.type === 'hr') return [first]
  if (token.type !== 'fence') return content.map((text, line) => ({ text, line }))
  const inner = token.content === '' ? [] : content.map((text, index) => ({ text, line: index + 1 }))
  const isClosed = to - from > inner.length + 1
  return [first, ...inner, ...(isClosed ? [{ text: token.markup, line: to - from - 1 }] : [])]
}
