import { isCode } from './table-cell-kind.ts'
import { headerFrom } from './table-period-header.ts'
import { isEmptyRow, type StreamCell } from './table-stream.ts'

/** A stream of cells cut into rows of `width`; `proven` when the counts leave no other reading. */
export interface Period {
  readonly start: number
  readonly width: number
  readonly header: readonly (readonly StreamCell[])[]
  readonly body: readonly (readonly StreamCell[])[]
  readonly end: number
  readonly proven: boolean
}

const widest = 24

/**
 * All ways to cut a stream into even rows under a header that starts at `start`, without a number among names;
 * with `groups`, bare names may head a group of rows.
 */
export function periodsOf(cells: readonly StreamCell[], start: number, groups: boolean): readonly Period[] {
  const first = cells.findIndex((cell, index) => index > start && cell.kind === 'number')
  if (first < 0) return []
  return Array.from({ length: widest - 1 }, (_, index) => index + 2).flatMap(width => {
    const header = headerFrom(cells, start, width)
    const found = header && bodyFrom(cells, header.end, width, header.rows[0] ?? [], groups)
    return found ? [{ start, width, header: header.rows, ...found }] : []
  })
}

/** A header over figures whose own first cell, over the names, left no trace: as many years as columns of figures. */
export function cornerless(cells: readonly StreamCell[], start: number): readonly Period[] {
  let end = start
  while (/year|text/.test(cells[end]?.kind ?? '') && /^(?:19|20)\d\d\b|^totaal$/iu.test(cells[end]?.text ?? ''))
    end += 1
  const names = cells.slice(start, end)
  if (names.length === 0 || names[0]?.kind !== 'year') return []
  const corner: StreamCell = { line: 0, text: '', kind: 'empty' }
  const found = bodyFrom(cells, end, names.length + 1, [], false)
  return found ? [{ start, width: names.length + 1, header: [[corner, ...names]], ...found }] : []
}

/**
 * Even rows up to the end of the stream, or up to words that no number follows (a heading under the table).
 * A name before a full row heads a group. Right under the header it may as well be a column whose cells are all lost,
 * and before a name in lower case its first half: then nothing is proven. Nor is it by two or three rows with words
 * among the figures, which may be twice as many rows of uneven length.
 */
function bodyFrom(
  cells: readonly StreamCell[],
  from: number,
  width: number,
  header: readonly StreamCell[],
  groups: boolean,
) {
  const columns = Array.from({ length: width }, () => ({ number: false, text: false }))
  const body: (readonly StreamCell[])[] = []
  let [end, proven] = [from, true]
  while (end + width <= cells.length) {
    if (groups && isGroup(cells, end)) {
      body.push(groupRow(cells[end] as StreamCell, width))
      proven &&= end > from && !/^\p{Ll}/u.test(cells[end + 1]?.text ?? '')
      end += 1
      continue
    }
    if (isEmptyRow(cells, end, width)) {
      end += width
      continue
    }
    const row = cells.slice(end, end + width)
    if (!nameOf(row, body.at(-1)) || (!(body.length > 0 && repeats(row, header)) && !takeRow(columns, row))) break
    body.push(row)
    end += width
  }
  const named = columns.some(column => column.text && !column.number)
  const counted = columns.some((column, index) => index > 0 && (column.number || hasMarks(body, index)))
  proven &&=
    body.length >= 4 || !columns.slice(2).some(column => column.text) || cells.some(cell => cell.kind === 'empty')
  return body.length >= 2 && named && counted && isOutside(cells.slice(end)) ? { body, end, proven } : null
}

/** A name with another name and then a number behind it, in a table whose rows open with one name. */
function isGroup(cells: readonly StreamCell[], index: number): boolean {
  const [one, two, three] = [cells[index], cells[index + 1], cells[index + 2]].map(cell => cell?.kind)
  return one === 'text' && two === 'text' && three === 'number'
}

function groupRow(name: StreamCell, width: number): readonly StreamCell[] {
  return [name, ...Array.from({ length: width - 1 }, () => ({ line: 0, text: '', kind: 'empty' as const }))]
}

function hasMarks(body: readonly (readonly StreamCell[])[], index: number): boolean {
  return body.some(row => row[index]?.kind === 'mark' || row[index]?.kind === 'empty')
}

/** Every row has a name, in its first cell or behind an empty cell or a code that is higher than the one before. */
function nameOf(row: readonly StreamCell[], above: readonly StreamCell[] | undefined): boolean {
  if (row[0]?.kind === 'text') return true
  if (row[1]?.kind !== 'text') return false
  if (row[0]?.kind !== 'number') return row[0]?.kind === 'empty'
  return isCode(row[0].text) && (above?.[0]?.kind !== 'number' || isHigher(row[0].text, above[0].text))
}

/** Whether an article number comes after another: `6.10` after `6.2`, `7` after `6.10`. */
function isHigher(code: string, before: string): boolean {
  const [own, other] = [code, before].map(text => text.match(/\d+/g)?.map(Number) ?? [])
  const at = own?.findIndex((part, index) => part !== other?.[index]) ?? -1
  return at >= 0 && (own?.[at] ?? 0) > (other?.[at] ?? -1)
}

/** Whether a row says what the header says, with at least two different names in it. */
function repeats(row: readonly StreamCell[], header: readonly StreamCell[]): boolean {
  const same =
    header.length === row.length && row.slice(1).every((cell, index) => cell.text === header[index + 1]?.text)
  return same && new Set(row.slice(1).map(cell => cell.text)).size > 1
}

/** Adds a row to what the columns hold; false when a column would hold numbers and words. A code (`3.1`) before a name is neither. */
function takeRow(columns: { number: boolean; text: boolean }[], row: readonly StreamCell[]): boolean {
  const coded = /^\d{1,2}(?:\.\d{1,2})+\.?$/.test(row[0]?.text ?? '') && row[1]?.kind === 'text'
  const kindAt = (index: number) => (coded && index === 0 ? undefined : row[index]?.kind)
  const clash = columns.some((column, index) => {
    const kind = kindAt(index)
    return (column.text && kind === 'number') || (column.number && kind === 'text')
  })
  if (clash) return false
  for (const [index, column] of columns.entries()) {
    if (kindAt(index) === 'number') column.number = true
    if (kindAt(index) === 'text') column.text = true
  }
  return true
}

/** What follows the rows is no part of the table: words only, or notes that count from 1. */
function isOutside(rest: readonly StreamCell[]): boolean {
  const isLabel = (text: string, count: number) =>
    text.replace(/[.)]$/, '') === String(count) || text === '*'.repeat(count)
  const isNotes = rest.every((cell, index) =>
    index % 2 === 0 ? isLabel(cell.text, index / 2 + 1) : cell.kind === 'text',
  )
  return rest.every(cell => cell.kind === 'text') || isNotes
}
