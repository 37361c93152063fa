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
    const filled = line.filter(cell => cell.text !== '')
    // One year alone is the end of the name above it: `Totaalstand risicovoorziening / 2020`.
    const years = filled.length !== 1 && filled.every(cell => kindOfCell(cell.text) === 'year')
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
  const room = roomOf(lines)
  for (const [index, line] of lines.entries()) {
    const last = rows.at(-1)
    const continues = (startsLower(line) && !isPart(line)) || closesBracket(last, line)
    if (last && continues && (open || isBare(line))) {
      rows[rows.length - 1] = joinCells(last, line)
      sure &&= !(open && isBare(line))
    } else {
      sure &&= !(isBare(line) && mayContinue(lines[index - 1], line, room))
      rows.push(line)
    }
    open = isBare(line)
  }
  return { rows, sure }
}

/** The room that each column has up to the next, in characters. */
function roomOf(lines: readonly Row[]): readonly number[] {
  const starts = (lines[0] ?? []).map((_, column) =>
    Math.min(...lines.flatMap(line => (line[column]?.text ? [line[column]?.column ?? 1] : []))),
  )
  return starts.map((start, column) => (starts[column + 1] ?? Number.POSITIVE_INFINITY) - start - 1)
}

/** Whether the name above was full, so that a line of words below it may be its end as well as a name of its own. */
function mayContinue(upper: Row | undefined, lower: Row, room: readonly number[]): boolean {
  const column = lower.findIndex(cell => cell.text !== '')
  const above = upper?.[column]?.text ?? ''
  const [word = ''] = (lower[column]?.text ?? '').split(' ', 1)
  return above !== '' && above.length + 1 + word.length > (room[column] ?? 0)
}

/** Whether a line closes a bracket that the name above left open: `Aantal museumbezoeken (x` / `1.000)`. */
function closesBracket(upper: Row | undefined, lower: Row): boolean {
  return lower.some(({ text }, column) => {
    const above = upper?.[column]?.text ?? ''
    return above.lastIndexOf('(') > above.lastIndexOf(')') && /^[^(]*\)/.test(text)
  })
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
