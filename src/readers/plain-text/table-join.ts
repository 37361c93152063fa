import type { CellDraft } from './draft.ts'
import { kindOfCell } from './table-cell-kind.ts'
import { addPiece } from './table-grid.ts'

type Row = readonly CellDraft[]

/** Joins two lines of one row cell by cell. */
export function joinCells(upper: Row, lower: Row): Row {
  return upper.map((cell, index) => {
    const below = lower[index]
    if (!below || below.text === '') return cell
    return cell.text === '' ? below : piecesOf(below).reduce(addPiece, cell)
  })
}

function piecesOf({ line, column = 1, text, more = [] }: CellDraft) {
  const further = more.reduce((all, piece) => all + piece.text.length + 1, 0)
  return [{ line, column, text: text.slice(0, text.length - further) }, ...more]
}

/** Header lines above each other are one header row, but years under names are a row of their own. */
export function joinHeader(lines: readonly Row[]): readonly Row[] {
  const rows: Row[] = []
  for (const line of lines) {
    const last = rows.at(-1)
    const years = line.filter(cell => cell.text !== '').every(cell => kindOfCell(cell.text) === 'year')
    if (last && !years) rows[rows.length - 1] = joinCells(last, line)
    else rows.push(line)
  }
  return rows
}

/**
 * Names that run over more than one line, back in one row: a line without figures that starts in lower case goes on
 * with the name above it; one before a name in lower case is the first half of that name; any other heads a group.
 */
export function joinRows(lines: readonly Row[]): { readonly rows: readonly Row[]; readonly sure: boolean } {
  const rows: Row[] = []
  let sure = true
  let open = false
  for (const line of lines) {
    const last = rows.at(-1)
    const continues = startsLower(line) && !isPart(line)
    if (last && continues && (open || isBare(line))) {
      rows[rows.length - 1] = joinCells(last, line)
      sure &&= !(open && isBare(line))
    } else rows.push(line)
    open = isBare(line)
  }
  return { rows, sure }
}

function isBare(row: Row): boolean {
  return row.slice(1).every(cell => cell.text === '' || kindOfCell(cell.text) === 'text')
}

function startsLower(row: Row): boolean {
  return /^\p{Ll}/u.test(row.find(cell => cell.text !== '')?.text ?? '')
}

function isPart(row: Row): boolean {
  return /^(?:waarvan|w\.?v\.?|van wie)\b/iu.test(row.find(cell => cell.text !== '')?.text ?? '')
}
