import type { Table, TableCell, TableRow } from '../../document/node.ts'
import type { ChapterRule } from '../../document/rule.ts'
import { textOf } from '../../document/text-of.ts'
import type { CellDraft, TableDraft } from '../../readers/plain-text/draft.ts'
import { computedSum, wrongSums } from '../../readers/plain-text/table-sums.ts'
import { nodesIn } from '../nodes-in.ts'

/** The reader of sources reports it too; see `docs/rules/sum-mismatch.md`. */
export const sumMismatch: ChapterRule = {
  id: 'sum-mismatch',
  severity: 'warning',
  criteria: [],
  message: 'de tabel telt niet op: er staat "{quote}", de cellen zijn samen {computed}',
  help: 'vergelijk de tabel met het origineel; telt het daar ook niet op, laat het zo en maak een uitzondering',
  looksAt: 'chapter',
  *check(document) {
    for (const node of nodesIn(document, 'table')) {
      if (node.status === 'verbatim') continue
      const { draft, cells } = draftOf(node)
      for (const claimed of wrongSums(draft)) {
        const cell = cells.get(claimed.total)
        const details = { computed: computedSum(claimed).toLocaleString('nl-NL') }
        if (cell) yield { rule: this.id, place: cell.place, quote: claimed.total.text, details }
      }
    }
  },
}

/** A table as the reader of sources has it before it becomes one, and which cell each of its cells is. */
function draftOf(table: Table): { readonly draft: TableDraft; readonly cells: ReadonlyMap<CellDraft, TableCell> } {
  const cells = new Map<CellDraft, TableCell>()
  const draftCell = (cell: TableCell): CellDraft => {
    const draft: CellDraft = { line: 0, text: textOf(cell) }
    cells.set(draft, cell)
    return draft
  }
  const rowOf = (row: TableRow) => row.cells.map(draftCell)
  const draft: TableDraft = {
    status: table.status,
    captionLine: null,
    unit: table.unit,
    firstLine: 0,
    lastLine: 0,
    header: table.header.map(rowOf),
    body: table.body.map(row => ({ header: row.header === true, cells: rowOf(row) })),
    rowHeaders: table.rowHeaders,
    notes: [],
  }
  return { draft, cells }
}
