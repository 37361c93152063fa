import type { Finding } from '../../document/finding.ts'
import type { Document, Table, TableRow } from '../../document/node.ts'
import { textOf } from '../../document/text-of.ts'
import { nodesOf } from './nodes-of.ts'

/**
 * Every number of a table exactly once and in its row. Of a table whose shape the source proves, each row must hold
 * the numbers it holds in the source; of a doubtful one, the whole must.
 * Reports `table-lost` and `number-out-of-row` at the place in the publication.
 */
export function* proveTables(source: Document, published: Document): Generator<Finding> {
  const before = nodesOf(source, 'table')
  const after = nodesOf(published, 'table')
  if (before.length !== after.length) {
    const place = (after.at(-1) ?? published).place
    yield { rule: 'table-lost', place, details: { expected: before.length, found: after.length } }
    return
  }
  for (const [index, table] of before.entries()) {
    const other = after[index]
    if (other) yield* proveTable(table, other)
  }
}

function* proveTable(source: Table, published: Table): Generator<Finding> {
  const rows = rowsOf(published)
  const expected = rowsOf(source).map(numbersIn)
  if (source.status !== 'recovered') {
    if (expected.flat().toSorted().join() !== rows.flatMap(numbersIn).toSorted().join())
      yield outOfRow(published, rows[0])
    return
  }
  const filled = rows.filter(row => numbersIn(row).length > 0)
  const due = expected.filter(numbers => numbers.length > 0)
  for (let index = 0; index < Math.max(filled.length, due.length); index++) {
    const row = filled[index]
    if (!row || numbersIn(row).join(' ') !== due[index]?.join(' ')) {
      yield outOfRow(published, row)
      return
    }
  }
}

/**
 * The cells of a table as read stand in source order, and where a source line is a row, its cells stand on that line.
 * Reports `number-out-of-row` at the place in the source.
 */
export function* proveRows(source: Document, isRowLine: (line: number) => boolean): Generator<Finding> {
  for (const table of nodesOf(source, 'table')) {
    let last = { line: 0, column: 0 }
    for (const row of rowsOf(table)) {
      const cells = row.cells.filter(cell => !cell.merged && cell.children.length > 0)
      const [first] = cells
      const strays = cells.some(({ place }) => first && isRowLine(first.place.line) && place.line !== first.place.line)
      const ends = cells.map(cell => cell.place)
      const rising = [last, ...ends].every((place, index, all) => index === 0 || isBefore(all[index - 1], place))
      if (strays || !rising) yield outOfRow(table, row)
      last = ends.at(-1) ?? last
    }
  }
}

interface Spot {
  readonly line: number
  readonly column: number
}

function isBefore(one: Spot | undefined, other: Spot): boolean {
  return !one || one.line < other.line || (one.line === other.line && one.column < other.column)
}

function rowsOf(table: Table): readonly TableRow[] {
  return [...table.header, ...table.body]
}

function numbersIn(row: TableRow): readonly string[] {
  return row.cells.flatMap(cell => textOf(cell).match(/\d[\d.,]*/g) ?? [])
}

function outOfRow(table: Table, row: TableRow | undefined): Finding {
  const quote = row ? row.cells.map(textOf).join(' | ').slice(0, 80) : ''
  return { rule: 'number-out-of-row', place: (row ?? table).place, quote }
}
