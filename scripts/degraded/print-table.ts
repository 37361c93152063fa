import type { Table } from '../../src/document/node.ts'
import { printedText } from './flow.ts'
import type { Style } from './styles.ts'
import { widthOf, wrap } from './wrap.ts'

/** A line that holds no cell is null: a blank line. */
export type TableLines = readonly (string | null)[]

/** The rows of a table as printed, header rows first. */
export function printedRows(table: Table): readonly (readonly string[])[] {
  return [...table.header, ...table.body].map(row => row.cells.map(printedText))
}

const printers: Readonly<
  Record<Style['tables'], (rows: readonly (readonly string[])[], header: number) => TableLines>
> = {
  tabs: rows => rows.map(row => row.join('\t')),
  pipes: (rows, header) => {
    const ruler = (rows[0] ?? []).map(() => '---').join('|')
    const lines = rows.map(row => `${row.join(' | ')}`)
    return [...lines.slice(0, Math.max(header, 1)), ruler, ...lines.slice(Math.max(header, 1))]
  },
  columns: rows => inColumns(rows),
  cells: rows => rows.flatMap(row => row.filter(cell => cell !== '').flatMap(cell => [cell, null])),
  'cells with gaps': rows => rows.flatMap(row => withGaps(row).flatMap(cell => [cell, null])),
  'close cells': rows => rows.flatMap(row => row.filter(cell => cell !== '')),
}

/** The lines of a table in the way a style has. */
export function printTable(table: Table, style: Style): TableLines {
  return printers[style.tables](printedRows(table), table.header.length)
}

/** Empty cells side by side in a row as one line of as many no-break spaces. */
function withGaps(row: readonly string[]): string[] {
  const lines: string[] = []
  let gap = 0
  for (const cell of row) {
    if (cell === '') gap += 1
    if (cell !== '' && gap > 0) lines.push('\u00a0'.repeat(gap))
    if (cell !== '') [gap] = [0, lines.push(cell)]
  }
  return gap > 0 ? [...lines, '\u00a0'.repeat(gap)] : lines
}

const widestColumn = 30

/** Columns two spaces apart, figures to the right; a long cell goes on below. */
function inColumns(rows: readonly (readonly string[])[]): TableLines {
  const cells = rows.map(row => row.map(cell => wrap(cell, widestColumn, () => false)))
  const count = Math.max(...rows.map(row => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...cells.flatMap(row => (row[column] ?? ['']).map(widthOf))),
  )
  return cells.flatMap(row =>
    Array.from({ length: Math.max(...row.map(cell => cell.length)) }, (_, line) =>
      widths
        .map((width, column) => pad(row[column]?.[line] ?? '', width))
        .join('  ')
        .trimEnd(),
    ),
  )
}

function pad(text: string, width: number): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)))
  return /^[–-]? ?[\d.,]+/.test(text) ? room + text : text + room
}
