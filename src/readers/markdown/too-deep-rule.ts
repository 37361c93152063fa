import type { BlockRule } from './markdown-it.ts'

/**
 * How deep blocks may nest, in levels of the parser: a quote is one, a list with its item two. Far more than any text
 * needs, and far below the depth at which the parser drops text in silence.
 */
const deepest = 40

/** Past the deepest level nothing is looked for any more: the lines stay what they are, and the reader reports them. */
export const tooDeepRule: BlockRule = {
  name: 'too_deep',
  before: 'fence',
  interrupts: [],
  parse(state, startLine, endLine, silent) {
    if (silent || state.level < deepest) return false
    let line = startLine + 1
    while (line < endLine && !state.isEmpty(line) && (state.sCount[line] ?? 0) >= state.blkIndent) line += 1
    const token = state.push('too_deep', '', 0)
    token.map = [startLine, line]
    token.content = state.getLines(startLine, line, state.blkIndent, false).trim()
    state.line = line
    return true
  },
}
