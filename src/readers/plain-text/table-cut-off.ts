import type { Draft, TableDraft } from './draft.ts'
import { contentFrom } from './loose-cells.ts'
import { kindOfCell } from './table-cell-kind.ts'

/**
 * Puts tables in doubt that may be the half of a table: what stands right before or after them looks like more of their
 * cells, or is a table without a caption of its own. A page end or an odd row has cut them off.
 */
export function doubtCutOff(draft: Draft): Draft {
  const tables = draft.tables.map(
    (table): TableDraft =>
      table.status === 'recovered' && isCutOff(draft, table) ? { ...table, status: 'doubtful' } : table,
  )
  return { ...draft, tables }
}

function isCutOff(draft: Draft, table: TableDraft): boolean {
  if (hasLongHeader(draft, table)) return true
  const first = Math.min(table.firstLine, table.captionLine ?? table.firstLine, ...(table.captionMore ?? []))
  const notes = table.notes.flatMap(note => [note.labelLine, ...note.lines])
  const last = Math.max(table.lastLine, ...notes)
  const [above, below] = [contentFrom(draft, first, -1), contentFrom(draft, last, 1)]
  if (touchesPageEnd(draft, table, [first, last])) return true
  const over = overPage(draft, last)
  if ([below, over].some(line => isMore(draft, line) || isOther(draft, line))) return true
  return table.captionLine === null && (isLooseCell(draft, above) || draft.claims[above - 1]?.role === 'table-cells')
}

/**
 * Whether a page ends inside a table or right after it, or begins right before one without a caption: the rest of it may
 * stand on the other page. A whole table that happens to end its page is doubted too; better that than half of one shown
 * as the whole.
 */
function touchesPageEnd(draft: Draft, { captionLine }: TableDraft, [first, last]: readonly [number, number]): boolean {
  const before = captionLine === null ? neighbour(draft, first, -1) : 0
  const inside = draft.lines.slice(first, last).map(line => line.number)
  return [before, ...inside, neighbour(draft, last, 1)].some(
    line => isPageEnd(draft.claims[line - 1]?.rule) || draft.lines[line - 1]?.raw.includes('\f'),
  )
}

function isPageEnd(rule: string | undefined): boolean {
  return rule === 'running-head' || rule === 'page-number'
}

/** The nearest line with words before or after another, or 0. */
function neighbour({ lines }: Draft, from: number, step: 1 | -1): number {
  let number = from + step
  while (lines[number - 1]?.text === '') number += step
  return lines[number - 1] ? number : 0
}

/** Longer than the name of a column. */
const longestName = 70

/** A stream of cells that was cut in the wrong place shows what stands in a row as the name of a column. */
function hasLongHeader({ claims }: Draft, { header, firstLine }: TableDraft): boolean {
  return (
    claims[firstLine - 1]?.rule === 'one-cell-a-line' && header.flat().some(({ text }) => text.length > longestName)
  )
}

/** Lines that notes may take between the end of a table and the end of its page. */
const mostNoteLines = 12

/** The first line of the next page, when the page of a line ends soon after it; else 0. */
function overPage(draft: Draft, from: number): number {
  const { lines, claims } = draft
  let words = 0
  for (let number = from + 1; number <= lines.length && words <= mostNoteLines; number += 1) {
    if (isPageEnd(claims[number - 1]?.rule)) return contentFrom(draft, number, 1)
    if (lines[number - 1]?.text !== '') words += 1
  }
  return 0
}

/** Whether the cells of another table begin on a line, without a caption. */
function isOther({ claims, tables }: Draft, line: number): boolean {
  return (
    claims[line - 1]?.role === 'table-cells' &&
    tables.some(table => table.firstLine === line && table.captionLine === null)
  )
}

/** A cell that no table took, or the name of a part (`– waarvan bekostiging`) with such a cell below it. */
function isMore(draft: Draft, line: number): boolean {
  if (isLooseCell(draft, line)) return true
  const { text = '' } = draft.lines[line - 1] ?? {}
  return /^[-–•] ?\p{L}/u.test(text) && text.length <= 80 && isLooseCell(draft, contentFrom(draft, line, 1))
}

/**
 * A figure alone on a line, or in columns; a row of years that ends in `Totaal` has its figures before its end.
 * The number of a note or page is short.
 */
function isLooseCell({ lines, claims }: Draft, line: number): boolean {
  const { raw = '' } = lines[line - 1] ?? {}
  if (line === 0 || claims[line - 1] || raw.length > 300) return false
  const pieces = raw.trim().split(/\t| {2,}/)
  const figures = pieces.filter(piece => isFigure(piece.trim()) || kindOfCell(piece.trim()) === 'year')
  if (pieces.length > 2 && figures.length >= 2) return true
  return isFigure(pieces.at(-1)?.trim() ?? '') && (pieces.length > 1 || !/^(?:\d{1,3}|\*+)$/.test(raw.trim()))
}

function isFigure(cell: string): boolean {
  const kind = kindOfCell(cell)
  return kind === 'number' || kind === 'mark'
}
