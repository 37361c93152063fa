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
  const first = Math.min(table.firstLine, table.captionLine ?? table.firstLine, ...(table.captionMore ?? []))
  const notes = table.notes.flatMap(note => [note.labelLine, ...note.lines])
  const last = Math.max(table.lastLine, ...notes)
  const [above, below] = [contentFrom(draft, first, -1), contentFrom(draft, last, 1)]
  const over = overPage(draft, last)
  if ([below, over].some(line => isMore(draft, line) || isOther(draft, line))) return true
  return table.captionLine === null && (isLooseCell(draft, above) || draft.claims[above - 1]?.role === 'table-cells')
}

/** Lines that notes may take between the end of a table and the end of its page. */
const mostNoteLines = 12

/** The first line of the next page, when the page of a line ends soon after it; else 0. */
function overPage(draft: Draft, from: number): number {
  const { lines, claims } = draft
  let words = 0
  for (let number = from + 1; number <= lines.length && words <= mostNoteLines; number += 1) {
    if (/running-head|page-number/.test(claims[number - 1]?.rule ?? '')) return contentFrom(draft, number, 1)
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

/** A figure alone on a line, or at the end of columns. The number of a note or page is short. */
function isLooseCell({ lines, claims }: Draft, line: number): boolean {
  const { raw = '' } = lines[line - 1] ?? {}
  if (line === 0 || claims[line - 1] || raw.length > 300) return false
  const pieces = raw.trim().split(/\t| {2,}/)
  const kind = kindOfCell(pieces.at(-1)?.trim() ?? '')
  return (kind === 'number' || kind === 'mark') && (pieces.length > 1 || !/^(?:\d{1,3}|\*+)$/.test(raw.trim()))
}
