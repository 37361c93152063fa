import type { Draft } from './draft.ts'
import { kindOfCell } from './table-cell-kind.ts'

/** Whether a line stands among cells that no table took: a figure or a tick beside it, or columns right next to it. */
export function isAmongCells(draft: Draft, lines: readonly number[]): boolean {
  const [first = 0, last = 0] = [lines[0], lines.at(-1)]
  if (lines.some(line => isCell(draft, line))) return true
  const below = contentFrom(draft, last, 1)
  if (isCell(draft, below) || (mayBeCell(draft, below) && isCell(draft, contentFrom(draft, below, 1)))) return true
  if (isYear(draft, below) && isYear(draft, contentFrom(draft, below, 1))) return true
  if (hasColumns(draft, last + 1)) return true
  const headsText = (draft.lines[below - 1]?.text.length ?? 0) >= shortestText
  return !headsText && (isTick(draft, contentFrom(draft, first, -1)) || hasColumns(draft, first - 1))
}

/** A line of text under a heading is longer than most cells. */
const shortestText = 60

/** Whether an open line has three pieces or more with wide gaps between them. */
function hasColumns({ lines, claims }: Draft, line: number): boolean {
  const raw = lines[line - 1]?.raw.trim() ?? ''
  return raw.length <= 300 && claims[line - 1] === null && raw.split(/\t+| {2,}/).length > 2
}

/** The nearest line with words in a direction, furniture aside; 0 when there is none. */
export function contentFrom({ lines, claims }: Draft, from: number, step: 1 | -1): number {
  for (let number = from + step; number >= 1 && number <= lines.length; number += step) {
    if (lines[number - 1]?.text !== '' && claims[number - 1]?.role !== 'dropped') return number
  }
  return 0
}

/** A figure or tick alone on an open line; one to three digits may number a note or a page. */
function isCell(draft: Draft, line: number): boolean {
  return /number|mark/.test(kindAt(draft, line)) && !isShort(draft, line)
}

function isShort({ lines }: Draft, line: number): boolean {
  return /^(?:\d{1,3}|\*+)$/.test(lines[line - 1]?.text ?? '')
}

function mayBeCell(draft: Draft, line: number): boolean {
  return isShort(draft, line) || isYear(draft, line)
}

function isYear(draft: Draft, line: number): boolean {
  return kindAt(draft, line) === 'year'
}

function isTick(draft: Draft, line: number): boolean {
  return kindAt(draft, line) === 'mark'
}

function kindAt({ lines, claims }: Draft, line: number): string {
  return line === 0 || claims[line - 1] ? '' : kindOfCell(lines[line - 1]?.text ?? '')
}
