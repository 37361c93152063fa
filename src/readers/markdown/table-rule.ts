import type { BlockRule, BlockState } from './markdown-it.ts'
import { startOf } from './starts-rule.ts'
import { trimEndSpaces } from './trim-end.ts'

/** The text of one cell, without the spaces around it, and where it starts. */
interface RawCell {
  readonly text: string
  readonly offset: number
}

/** A row of a pipe table as it stands on its line. */
interface RawRow {
  readonly offset: number
  readonly cells: readonly RawCell[]
}

const ruler = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/

/**
 * Pipe tables. The parser's own rule forgets cells that a row has more than its header and keeps no columns;
 * this one keeps every cell with its place (`meta.offset`). What is a table and where it ends is the same.
 */
export const tableRule: BlockRule = {
  name: 'table',
  before: 'fence',
  interrupts: ['paragraph'],
  parse(state, startLine, endLine, silent) {
    if (startLine + 2 > endLine || !isRowLine(state, startLine) || !isRowLine(state, startLine + 1)) return false
    const marks = lineOf(state, startLine + 1)
    if (!marks.includes('|') || !ruler.test(marks)) return false
    const header = splitRow(state, startLine)
    if (!lineOf(state, startLine).includes('|') || header.cells.length !== columnsOf(marks)) return false
    if (!silent) pushTable(state, startLine, endLine, header)
    return true
  },
}

function pushTable(state: BlockState, startLine: number, endLine: number, header: RawRow): void {
  const oldParentType = state.parentType
  state.parentType = 'table'
  const end = endOfTable(state, startLine + 2, endLine)
  state.push('table_open', 'table', 1).map = [startLine, end]
  pushRow(state, header)
  for (let line = startLine + 2; line < end; line += 1) pushRow(state, splitRow(state, line))
  state.push('table_close', 'table', -1)
  state.parentType = oldParentType
  state.line = end
}

function pushRow(state: BlockState, { offset, cells }: RawRow): void {
  state.push('row_open', 'tr', 1).meta = { offset }
  for (const cell of cells) {
    const token = state.push('inline', '', 0)
    token.content = cell.text
    token.children = []
    token.meta = { offset: cell.offset }
  }
  state.push('row_close', 'tr', -1)
}

/** A table ends at a blank line, at a line that is out- or indented, and where another block begins. */
function endOfTable(state: BlockState, from: number, endLine: number): number {
  const others = state.md.block.ruler.getRules('blockquote')
  let line = from
  while (line < endLine && isRowLine(state, line) && !others.some(begins => begins(state, line, endLine, true)))
    line += 1
  return line
}

function isRowLine(state: BlockState, line: number): boolean {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent
  return !state.isEmpty(line) && indent >= 0 && indent < 4
}

function lineOf(state: BlockState, line: number): string {
  return state.src.slice(startOf(state, line), state.eMarks[line])
}

function columnsOf(marks: string): number {
  return marks.replaceAll(/^\||\|[ \t]*$/g, '').split('|').length
}

/** Cells end at a bar that no backslash stands before; the backslash itself is left to whoever reads the cell. */
function splitRow(state: BlockState, line: number): RawRow {
  const start = startOf(state, line)
  const text = trimEndSpaces(lineOf(state, line))
  const bars = [...text.matchAll(/(?<!\\)\|/g)].map(bar => bar.index)
  const ends = bars.at(-1) === text.length - 1 && bars.length > 0 ? bars : [...bars, text.length]
  const cells = ends.map((end, index) => cellOf(text, index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end))
  const first = text.startsWith('|') ? 1 : 0
  return { offset: start, cells: cells.slice(first).map(cell => ({ ...cell, offset: start + cell.offset })) }
}

function cellOf(text: string, start: number, end: number): RawCell {
  const raw = text.slice(start, end)
  const lead = raw.length - raw.replace(/^[ \t]+/, '').length
  return { text: trimEndSpaces(raw.slice(lead)), offset: start + lead }
}
