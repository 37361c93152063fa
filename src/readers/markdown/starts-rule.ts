import type { BlockRule } from './markdown-it.ts'

/**
 * Finds nothing: it only notes where the block that another rule will find starts, because the parser keeps lines
 * and no columns. `env.starts` maps the index of the block's first token to an offset.
 */
export const startsRule: BlockRule = {
  name: 'starts',
  before: 'fence',
  interrupts: [],
  parse(state, startLine, _endLine, silent) {
    const { starts } = state.env as { starts?: Map<number, number> }
    if (!silent) starts?.set(state.tokens.length, startOf(state, startLine))
    return false
  },
}

/** The offset of the first character of a line inside its container (a quote, an item, a note). */
export function startOf(
  state: { readonly bMarks: readonly number[]; readonly tShift: readonly number[] },
  line: number,
): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
}
