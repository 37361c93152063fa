import type { Draft } from './draft.ts'
import { isCaption, isUnitLine } from './table-caption.ts'
import { kindOfCell } from './table-cell-kind.ts'
import { foldText, isFree } from './table-found.ts'
import type { Piece } from './table-grid.ts'

/** The pieces of a line, parted by two or more spaces. */
export function piecesOf(draft: Draft, index: number): readonly Piece[] {
  const { raw = '', text = '', number = 0 } = draft.lines[index] ?? {}
  if (raw.length > 1000 || raw === '') return []
  // most lines are prose, with nothing to fold: one piece
  if (raw === text && !raw.includes('\ufeff')) return [{ line: number, start: 0, end: raw.length, text }]
  // a no-break space between spaces is a cell of its own, in a table with single spaces
  if (/ \u00a0(?: |$)/.test(raw)) return []
  return [...raw.matchAll(/\S+(?: \S+)*/g)].map(match => ({
    line: number,
    start: match.index,
    end: match.index + match[0].length,
    text: foldText(match[0]),
  }))
}

/** A row of figures: words or nothing to the left, at least one number, no prose between or behind. */
export function isFigureRow(pieces: readonly Piece[]): boolean {
  const [first, ...others] = pieces
  if (!first || others.length === 0 || others.some(piece => piece.text.length > 40)) return false
  const kinds = others.map(piece => kindOfCell(piece.text))
  return kinds.includes('number') && kinds.filter(kind => kind === 'text').length * 2 <= kinds.length
}

/** A row below others whose only figures are dashes and the like. */
export function isMarkRow(pieces: readonly Piece[]): boolean {
  return pieces.length > 1 && kindOfCell(pieces.at(-1)?.text ?? '') === 'mark' && !isNoteLike(pieces)
}

export interface Block {
  readonly header: readonly number[]
  readonly rows: readonly number[]
}

/** Runs of figure rows with at most one line of words between two of them, and the header above. */
export function blocksOf(draft: Draft): readonly Block[] {
  const blocks: Block[] = []
  for (let index = 0; index < draft.lines.length; index += 1) {
    if (!isFree(draft, index) || !isFigureRow(piecesOf(draft, index))) continue
    const first = firstRow(draft, index)
    const rows = rowsFrom(draft, first)
    const header = headerAbove(draft, first, (blocks.at(-1)?.rows.at(-1) ?? -1) + 1)
    if (rows.filter(row => isFigureRow(piecesOf(draft, row))).length > 1) blocks.push({ header, rows })
    index = rows.at(-1) ?? index
  }
  return blocks
}

/** The rows of dashes right above the first number belong to the body. */
function firstRow(draft: Draft, index: number): number {
  let first = index
  while (isFree(draft, first - 1) && isMarkRow(piecesOf(draft, first - 1))) first -= 1
  return first
}

function rowsFrom(draft: Draft, first: number): readonly number[] {
  const rows = [first]
  let waiting: number[] = []
  let blanks = 0
  for (let index = first + 1; index < draft.lines.length && waiting.length < 3; index += 1) {
    if (draft.lines[index]?.text === '') {
      blanks += 1
      if (blanks > 1) break
      continue
    }
    if (!isFree(draft, index) || isCaption(draft.lines[index]?.text ?? '')) break
    const pieces = piecesOf(draft, index)
    if (isFigureRow(pieces) || isMarkRow(pieces)) {
      rows.push(...waiting, index)
      waiting = []
    } else if (pieces.length > 0 && pieces.every(piece => piece.text.length <= 60) && !isNoteLike(pieces))
      waiting.push(index)
    else break
    blanks = 0
  }
  return [...rows, ...tailOf(draft, waiting)]
}

/** The last line may be the rest of the last name: in lower case, right below it. */
function tailOf(draft: Draft, waiting: readonly number[]): readonly number[] {
  const [index] = waiting
  if (index === undefined) return []
  const text = draft.lines[index]?.text ?? ''
  return /^\p{Ll}/u.test(text) && draft.lines[index - 1]?.text !== '' && piecesOf(draft, index).length === 1
    ? [index]
    : []
}

/** A first note under the table: its label and a text that is longer than a name or ends as a sentence. */
function isNoteLike(pieces: readonly Piece[]): boolean {
  const [label, text] = pieces
  if (pieces.length > 2 || !label || !/^(?:1[.)]?|\[1\]|\*\)?)$/.test(label.text)) return false
  return text !== undefined && kindOfCell(text.text) === 'text' && (text.text.length > 40 || text.text.endsWith('.'))
}

/** Up to four lines above the figures whose pieces are names and years. */
function headerAbove(draft: Draft, first: number, least: number): readonly number[] {
  const header: number[] = []
  for (let index = first - 1; index >= least && header.length < 4; index -= 1) {
    const text = draft.lines[index]?.text ?? ''
    if (text === '' && header.length === 0 && index === first - 1) continue
    if (!isFree(draft, index) || isCaption(text) || isUnitLine(text)) break
    const pieces = piecesOf(draft, index)
    const wide = pieces.length > 1 || (pieces[0]?.start ?? 0) >= 20
    if (
      !wide ||
      pieces.some(piece => piece.text.length > 50 || kindOfCell(piece.text) === 'number') ||
      isMarkRow(pieces)
    )
      break
    header.unshift(index)
  }
  return header
}
