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
  passOverPlainText(parser)
  return parser
}

/** What the rules for what stands inside a paragraph begin with, ours (`[`, `{`) and those of the parser. */
const beginsRule = /[\n\\&*_[{]/g

/**
 * The parser stops at every mark that means something to any of its rules, of which most are off here, and makes a
 * state for every paragraph, also for the many that are only text. What comes out is the same.
 */
function passOverPlainText(parser: MarkdownIt): void {
  parser.inline.ruler.at('text', (state, silent) => {
    const end = Math.min(ruleFrom(state.src, state.pos), state.posMax)
    if (end === state.pos) return false
    if (!silent) state.pending += state.src.slice(state.pos, end)
    state.pos = end
    return true
  })
  parser.core.ruler.at('inline', ({ tokens, md, env, Token }) => {
    for (const { type, content, children } of tokens) {
      if (type !== 'inline' || !children || content === '') continue
      if (ruleFrom(content, 0) < content.length) md.inline.parse(content, md, env, children)
      else children.push(Object.assign(new Token('text', '', 0), { content }))
    }
  })
}

/** Where from a position on the first rule may begin, or the end of the text. */
function ruleFrom(text: string, position: number): number {
  beginsRule.lastIndex = position
  return beginsRule.exec(text)?.index ?? text.length
}
