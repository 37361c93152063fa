import type { MarkdownToken } from './markdown-it.ts'
import type { Tokens } from './tokenize.ts'

/** A block as the parser found it, with the blocks in it. `start` is its offset, -1 where the parser gives none. */
export interface TokenNode {
  readonly token: MarkdownToken
  readonly start: number
  readonly children: readonly TokenNode[]
}

/** Nests the flat list of opened and closed blocks. */
export function nestTokens({ tokens, starts }: Tokens): readonly TokenNode[] {
  const roots: TokenNode[] = []
  const open: TokenNode[][] = [roots]
  for (const [index, token] of tokens.entries()) {
    if (token.nesting < 0) open.pop()
    else {
      const children: TokenNode[] = []
      open.at(-1)?.push({ token, start: starts.get(index) ?? -1, children })
      if (token.nesting > 0) open.push(children)
    }
  }
  return roots
}
