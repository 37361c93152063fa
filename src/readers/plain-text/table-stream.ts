import type { CellDraft, Draft } from './draft.ts'
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

/**
 * The cells from a line (an index from 0) on: each line with words is a cell, N no-break spaces are N empty cells.
 * Ends before prose, a caption, a note or a line that has a role already.
 */
export function streamFrom(draft: Draft, from: number): readonly StreamCell[] {
  const cells: StreamCell[] = []
  for (let index = from; index < draft.lines.length; index += 1) {
    const line = draft.lines[index]
    if (!line || (line.text !== '' && (!isFree(draft, index) || isEnd(draft, index)))) break
    const empty = line.text === '' ? emptyCellsOf(line.raw) : 0
    if (line.text !== '') cells.push({ line: line.number, text: line.text, kind: kindOfCell(line.text) })
    for (let count = 0; count < empty; count += 1) cells.push({ line: line.number, text: '', kind: 'empty' })
  }
  return cells
}

function isEnd(draft: Draft, index: number): boolean {
  const text = draft.lines[index]?.text ?? ''
  return isProse(text) || isCaption(text) || /^bron(?:nen)?:/iu.test(text) || opensNote(draft, index)
}

/** A sentence, an item of a list, an address: nothing that stands in a cell of a table of figures. */
export function isProse(text: string): boolean {
  if (text.length > 150 || /^https?:/.test(text)) return true
  if (/^[–•▪\uf0b7-] \p{L}/u.test(text)) return true
  return text.length > 60 && /[.!?:;]$|[.!?] \p{Lu}\p{Ll}/u.test(text)
}

/** The label of a note on a line of its own, above its text. */
function opensNote(draft: Draft, index: number): boolean {
  if (!/^(?:\d{1,2}|\*{1,3})[.)]?$/.test(draft.lines[index]?.text ?? '')) return false
  let next = index + 1
  while (next < index + 3 && draft.lines[next]?.raw === '') next += 1
  const text = draft.lines[next]?.text ?? ''
  return isProse(text) || /^bron\b/iu.test(text) || (text.length > 40 && text.endsWith('.'))
}
