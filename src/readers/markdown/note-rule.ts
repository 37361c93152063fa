import type { BlockRule, BlockState } from './markdown-it.ts'
import { startOf } from './starts-rule.ts'

/** `[^12]: `, with the identifier printed between the brackets. */
const definition = /\[\^([^\s[\]]+)\]:[ \t]*/y

/** Further blocks of a note stand indented by four spaces, as code hosts expect. */
const indent = 4

/** The text of a note: `[^12]: Kamerstukken II …`. Nothing is dropped or renumbered, referred to or not. */
export const noteRule: BlockRule = {
  name: 'note',
  before: 'list',
  interrupts: ['paragraph', 'blockquote', 'list'],
  parse(state, startLine, endLine, silent) {
    if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
    definition.lastIndex = startOf(state, startLine)
    const [opening, identifier] = definition.exec(state.src) ?? []
    if (!opening || !identifier) return false
    if (!silent) readNote(state, startLine, endLine, identifier, definition.lastIndex)
    return true
  },
}

function readNote(state: BlockState, startLine: number, endLine: number, identifier: string, contentStart: number) {
  const token = state.push('note_open', '', 1)
  token.info = identifier
  const { blkIndent } = state
  const restore = enterNote(state, startLine, contentStart)
  state.md.block.tokenize(state, startLine, endLine)
  restore()
  state.blkIndent = blkIndent
  token.map = [startLine, state.line]
  state.push('note_close', '', -1)
}

/** Makes the rest of the first line look like a line that is indented as the others of the note are. */
function enterNote(state: BlockState, line: number, contentStart: number): () => void {
  const { bMarks, tShift, sCount } = state
  const [oldMark = 0, oldShift = 0, oldCount = 0] = [bMarks[line], tShift[line], sCount[line]]
  state.blkIndent += indent
  bMarks[line] = contentStart
  tShift[line] = 0
  sCount[line] = state.blkIndent
  return () => {
    bMarks[line] = oldMark
    tShift[line] = oldShift
    sCount[line] = oldCount
  }
}
