import type { CellDraft, Draft } from './draft.ts'
import { dangling } from './note-block.ts'
import { isCaption } from './table-caption.ts'
import { type CellKind, kindOfCell } from './table-cell-kind.ts'
import { isFree } from './table-found.ts'

/** A cell of a table that is printed one cell a line, with its kind. */
export interface StreamCell extends CellDraft {
  readonly kind: CellKind
}

const noBreak = '\u00a0'
const mostEmpty = 40

/** How many empty cells a line without words stands for: one for each no-break space on it, none for other blanks. */
export function emptyCellsOf(raw: string): number {
  if (raw.length > mostEmpty * 2 || raw.trim() !== '') return 0
  return raw.split(noBreak).length - 1
}

/** What a blank line between cells means: nothing, an empty cell, or the end of the table. */
export type BlankLine = 'nothing' | 'cell' | 'end'

/**
 * The cells from a line (an index from 0) on: each line with words is a cell, N no-break spaces are N empty cells.
 * Ends before prose, a caption, a note or a line that has a role already.
 */
export function streamFrom(draft: Draft, from: number, blank: BlankLine): readonly StreamCell[] {
  const cells: StreamCell[] = []
  const add = (line: number, text: string) => cells.push({ line, text, kind: kindOfCell(text) })
  let marked = /[^\d\s]1$|\*$|¹/.test(draft.lines[from - 1]?.text ?? '')
  for (let index = from; index < draft.lines.length; index += 1) {
    const { text = '', raw = '', number = 0 } = draft.lines[index] ?? {}
    const empty = text === '' ? emptyCellsOf(raw) : 0
    if (text !== '' && (!isFree(draft, index) || isEnd(text) || (marked && opensNote(draft, index)))) break
    if (blank === 'cell' && text !== '' && cells.length > 0 && isApart(draft, index)) break
    if (text !== '') add(number, text)
    else if (empty === 0 && blank === 'end' && cells.length > 0) break
    else if (empty === 0 && blank === 'cell' && cells.length > 0) add(number, '')
    for (let count = 0; count < empty; count += 1) add(number, '')
    marked ||= /[^\d\s.,]1$|\*$|¹/.test(text)
  }
  return blank === 'cell' ? cells.slice(0, cells.findLastIndex(cell => cell.text !== '') + 1) : cells
}

/** The meanings blank lines may have from here on: between cells that stand on every second line, none. */
export function blankLinesAt(draft: Draft, from: number): readonly BlankLine[] {
  let first = from
  while (draft.lines[first]?.raw === '') first += 1
  const close = draft.lines[first + 1]?.raw !== ''
  return close ? ['end', 'cell', 'nothing'] : ['nothing']
}

function isEnd(text: string): boolean {
  return isProse(text) || isCaption(text) || /^bron(?:nen)?:/iu.test(text)
}

/** A sentence, an item of a list, an address: nothing that stands in a cell of a table of figures. */
export function isProse(text: string): boolean {
  if (text.length > 150 || /^https?:/.test(text)) return true
  if (/^[–•▪\uf0b7-] \p{L}/u.test(text)) return true
  if (text.length > 45 && dangling.test(text)) return true
  if (/^\p{Lu}.* .* .*\p{Ll}{3}[.!?]$/u.test(text)) return true
  return text.length > 60 && /[.!?:;]$|[.!?] \p{Lu}\p{Ll}/u.test(text)
}

/** A line between two blank lines, where cells stand on every line: a heading or a paragraph. */
function isApart(draft: Draft, index: number): boolean {
  return draft.lines[index - 1]?.raw === '' && (draft.lines[index + 1]?.raw ?? '') === ''
}

/** The label of a note on a line of its own, above its text. */
function opensNote(draft: Draft, index: number): boolean {
  if (!/^[1*¹][.)]?$/.test(draft.lines[index]?.text ?? '')) return false
  let next = index + 1
  while (next < index + 3 && draft.lines[next]?.raw === '') next += 1
  const text = draft.lines[next]?.text ?? ''
  return isProse(text) || /^bron\b/iu.test(text) || (text.length > 40 && text.endsWith('.'))
}

/** Whether the cells at an index are a whole line of empty cells, as tables have them between groups. */
export function isEmptyRow(cells: readonly StreamCell[], at: number, width: number): boolean {
  const row = cells.slice(at, at + width)
  const lines = [cells[at - 1], row[0], row.at(-1), cells[at + width]].map(cell => cell?.line)
  return (
    row.length === width && row.every(cell => cell.kind === 'empty') && lines[0] !== lines[1] && lines[2] !== lines[3]
  )
}
