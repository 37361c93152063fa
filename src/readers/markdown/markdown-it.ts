import createMarkdownIt, { type MarkdownIt, type StateBlock, type StateInline, type Token } from 'markdown-it'

/** A token of the parser; blocks come flat, opened and closed. */
export type MarkdownToken = Token

/** The parser's state while it looks for blocks: per line where it starts, its indent and its end. */
export type BlockState = StateBlock

/** The parser's state while it looks inside a paragraph. */
export type InlineState = StateInline

/** Where a new rule comes in: before the named rule of the parser, and inside which other blocks it may begin. */
export interface BlockRule {
  readonly name: string
  readonly before: string
  readonly interrupts: readonly string[]
  readonly parse: (state: BlockState, startLine: number, endLine: number, silent: boolean) => boolean
}

/** A rule for what stands inside a paragraph; it runs before the parser's own, and only once for each place. */
export interface InlineRule {
  readonly name: string
  readonly parse: (state: InlineState) => boolean
}

/**
 * CommonMark without what can swallow words or what this project does not have: indented code, setext headings, raw
 * HTML, link definitions (a note that is only an address would vanish), code spans, images, automatic links.
 * `maxNesting` is where the parser itself would drop text in silence: our own rule must stop well before it.
 */
export function createParser(blockRules: readonly BlockRule[], inlineRules: readonly InlineRule[]): MarkdownIt {
  const parser = createMarkdownIt('zero', { html: false, linkify: false, typographer: false, maxNesting: 100 })
  parser.enable(['fence', 'blockquote', 'hr', 'list', 'heading', 'newline', 'escape', 'entity'])
  // Joining texts would hide what was written as a character reference.
  parser.core.ruler.enableOnly(['block', 'inline'])
  parser.inline.ruler.enable(['emphasis'])
  parser.inline.ruler2.enable(['emphasis', 'balance_pairs', 'fragments_join'])
  for (const { name, before, interrupts, parse } of blockRules) {
    parser.block.ruler.before(before, name, parse, { alt: [...interrupts] })
  }
  for (const { name, parse } of inlineRules) parser.inline.ruler.before('newline', name, parse)
  return parser
}
