import { braceRule } from './brace-rule.ts'
import { bracketRule } from './bracket-rule.ts'
import { createParser, type MarkdownToken } from './markdown-it.ts'
import { noteRule } from './note-rule.ts'
import { startsRule } from './starts-rule.ts'
import { tableRule } from './table-rule.ts'
import { tooDeepRule } from './too-deep-rule.ts'

const parser = createParser([startsRule, tooDeepRule, tableRule, noteRule], [bracketRule, braceRule])

/** What the parser found. `starts[i]` is the offset at which the block opened by `tokens[i]` starts. */
export interface Tokens {
  readonly tokens: readonly MarkdownToken[]
  readonly starts: ReadonlyMap<number, number>
}

/** Cuts a text, with its lines ending at LF, into the tokens of its blocks and of what stands inside them. */
export function tokenize(text: string): Tokens {
  const starts = new Map<number, number>()
  return { tokens: parser.parse(text, { starts, brackets: new WeakMap() }), starts }
}
