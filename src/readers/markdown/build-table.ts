import type { Table, TableCell, TableRow } from '../../document/node.ts'
import { attributesOf } from './build-blocks.ts'
import { buildCaption, type CaptionNode } from './build-figure.ts'
import { buildInlines } from './build-inlines.ts'
import { onOneLine, takeBraces } from './inline-text.ts'
import type { Page } from './page.ts'
import { type Attributes, noAttributes } from './read-attributes.ts'
import type { TokenNode } from './token-tree.ts'
import { buildVerbatimRows } from './verbatim-rows.ts'

/** So many empty cells may be added to make rows equally long; past that the rows stay as they are. */
const mostAddedCells = 100_000

/** Whether a node holds the rows of a table: a pipe table, or the source's own lines in a fence `bron`. */
export function isTableLike({ token }: TokenNode): boolean {
  return token.type === 'table_open' || (token.type === 'fence' && token.info.trim() === 'bron')
}

/** A table with the caption above it. Reports `caption-without-table` when there is only the caption. */
export function buildTable(page: Page, node: TokenNode | null, above: CaptionNode | null): Table {
  const attributes = above ? attributesOf(page, above.attributed, 'table') : noAttributes
  const start = above?.node.start ?? node?.start ?? 0
  if (!node) page.report('caption-without-table', start, page.restOfLine(start))
  const id = attributes.get('#')
  return {
    type: 'table',
    place: page.place(start),
    ...(id && { id }),
    caption: above && buildCaption(page, above, attributes),
    unit: attributes.get('eenheid') ?? null,
    ...rowsOf(page, node, attributes),
    rowHeaders: Number(attributes.get('rijkoppen') ?? 0),
    notes: [],
    status: statusOf(node, attributes),
  }
}

function statusOf(node: TokenNode | null, attributes: Attributes): Table['status'] {
  if (node?.token.type === 'fence') return 'verbatim'
  return attributes.get('status') === 'twijfel' ? 'doubtful' : 'recovered'
}

function rowsOf(page: Page, node: TokenNode | null, attributes: Attributes): Pick<Table, 'header' | 'body'> {
  page.mark(node?.token.map ?? null, 'table-cells')
  if (node?.token.type === 'fence') return { header: [], body: buildVerbatimRows(page, node) }
  const rows = equalRows(
    page,
    (node?.children ?? []).map(row => buildRow(page, row)),
  )
  const headerCount = Number(attributes.get('koprijen') ?? 1)
  // A pipe table cannot begin without a header row: it is left empty where the table has none.
  const isEmptyHeader = headerCount === 0 && rows[0]?.cells.every(cell => cell.children.length === 0 && !cell.merged)
  return { header: rows.slice(0, headerCount), body: rows.slice(isEmptyHeader ? 1 : headerCount) }
}

function buildRow(page: Page, { token, children }: TokenNode): TableRow {
  const cells = children.map((cell, index) => buildCell(page, cell, index === 0))
  const isHeader = cells.some(cell => cell.isHeader)
  return {
    type: 'tableRow',
    place: page.place(offsetOf(token)),
    ...(isHeader && { header: true }),
    cells: cells.map(({ cell }) => cell),
  }
}

/** A cell; `{kop}` at the end of a row's first makes the row a header, `^^` continues the cell above. */
function buildCell(page: Page, { token }: TokenNode, isFirst: boolean): { cell: TableCell; isHeader: boolean } {
  const text = onOneLine(token, offsetOf(token))
  const attributed = isFirst ? takeBraces(text) : { text, group: null, offset: 0 }
  const isHeader = attributesOf(page, attributed, 'cell').has('kop')
  const place = page.place(offsetOf(token))
  const merged = /^\^\^(?:[ \t]*\{kop\})?$/.test(token.content)
  const cell = { type: 'tableCell', place, children: merged ? [] : buildInlines(page, attributed.text) } as const
  return { cell: merged ? { ...cell, merged } : cell, isHeader }
}

function offsetOf({ meta }: TokenNode['token']): number {
  return typeof meta?.offset === 'number' ? meta.offset : 0
}

/** Makes rows equally long without losing a cell. Reports `ragged-table` on every row that was not. */
function equalRows(page: Page, rows: readonly TableRow[]): readonly TableRow[] {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const columns = rows[0]?.cells.length ?? 0
  for (const { cells, place } of rows) {
    if (cells.length !== columns)
      page.findings.push({ rule: 'ragged-table', place, details: { cells: cells.length, columns } })
  }
  const missing = rows.reduce((sum, row) => sum + width - row.cells.length, 0)
  return missing > mostAddedCells
    ? rows
    : rows.map(row => ({ ...row, cells: [...row.cells, ...emptyCells(row, width)] }))
}

function emptyCells({ place, cells }: TableRow, width: number): TableCell[] {
  return Array.from({ length: width - cells.length }, () => ({ type: 'tableCell', place, children: [] }))
}
