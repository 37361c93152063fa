import { braceGroupAt } from './brace-group.ts'
import type { InlineRule } from './markdown-it.ts'

/** `{…}`: taken whole and as written; whether it may stand there is for the reader of the block to say. */
export const braceRule: InlineRule = {
  name: 'braces',
  parse(state) {
    if (state.src[state.pos] !== '{') return false
    const raw = braceGroupAt(state.src.slice(0, state.posMax), state.pos)?.raw ?? '{'
    state.push('braces', '', 0).content = raw
    state.pos += raw.length
    return true
  },
}
