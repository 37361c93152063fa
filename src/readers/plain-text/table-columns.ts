import type { CellDraft, Draft } from './draft.ts'
import { type Block, blocksOf, isFigureRow, isMarkRow, piecesOf } from './table-blocks.ts'
import { captionAbove } from './table-caption.ts'
import type { FoundTable } from './table-found.ts'
import { columnsOf, placePieces } from './table-grid.ts'
import { joinHeader, joinRows } from './table-join.ts'
import { widestTable } from './table-rows.ts'
import { shapeTable } from './table-shape.ts'

/**
 * Tables whose columns stand under each other, parted by two or more spaces, as PDF converters print them.
 * Proven when white space runs between all columns on every line, so that each word falls in exactly one of them.
 */
export function findColumnTables(draft: Draft): readonly FoundTable[] {
  return blocksOf(draft).flatMap(block => tableOf(draft, block))
}

function tableOf(draft: Draft, { header, rows }: Block): readonly FoundTable[] {
  const lines = rows.map(index => piecesOf(draft, index))
  const heads = header.map(index => piecesOf(draft, index))
  const columns = columnsOf(
    lines.filter(pieces => isFigureRow(pieces) || isMarkRow(pieces)),
    heads,
  )
  if (columns.length < 2 || columns.length > widestTable) return []
  const placed = lines.map(pieces => placePieces(pieces, columns))
  const top = heads.map(pieces => placePieces(pieces, columns))
  const body = joinRows(placed.map(line => line.cells))
  const cells = [...joinHeader(top.map(line => line.cells)), ...body.rows]
  const sure = [...placed, ...top].every(line => line.sure) && body.sure && header.length > 0
  return [finish(draft, [...header, ...rows], cells, top.length > 0 ? cells.length - body.rows.length : 0, sure)]
}

function finish(
  draft: Draft,
  indexes: readonly number[],
  cells: readonly (readonly CellDraft[])[],
  height: number,
  sure: boolean,
): FoundTable {
  const [first = 0, last = 0] = [indexes[0], indexes.at(-1)]
  const { claims, ...caption } = captionAbove(draft, first)
  const status = sure ? 'recovered' : 'doubtful'
  const rule = sure ? 'columns-of-spaces' : 'columns-of-spaces-in-doubt'
  const own = indexes.map(index => ({ line: index + 1, role: 'table-cells', rule }) as const)
  const shape = shapeTable(cells, height)
  return {
    table: { status, ...caption, firstLine: first + 1, lastLine: last + 1, ...shape, notes: [] },
    claims: [...claims, ...own],
    findings: [],
  }
}
