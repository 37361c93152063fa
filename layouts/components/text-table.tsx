import type { ComponentChildren } from 'preact'
import type { Table } from '../../src/document/node.ts'
import { textOf } from '../../src/document/text-of.ts'
import { words } from '../../src/site/words.ts'
import { TableChart } from '../charts/table-chart.tsx'
import { tableId, tableName, tableNumber, useCopy } from '../copy.ts'
import { rowGroups, type ShownCell, shownRows, type TableShape, tableShape } from '../table-shape.ts'
import { addedMark, SaidAdded } from './added.tsx'
import { Inlines } from './inlines.tsx'
import { NoteList } from './notes.tsx'
import { oldIds } from './old-ids.tsx'
import { remarksAt } from './remarks-at.tsx'
import { TableLinks } from './table-links.tsx'
import { WideRegion } from './wide-region.tsx'

/** A table with its caption, its honesty label and its notes. */
export function TextTable({ table }: { table: Table }) {
  const copy = useCopy()
  return (
    <div class="table" {...addedMark(table)} id={tableId(copy, table)}>
      {oldIds(copy, table.id)}
      {remarksAt(copy, table.id)}
      {table.status === 'doubtful' && <Doubt>{words.text.doubtful}</Doubt>}
      <TableChart table={table} />
      {table.status === 'verbatim' ? <SourceLines table={table} /> : <Grid table={table} />}
      <TableNotes table={table} />
      <TableLinks table={table} />
    </div>
  )
}

function Doubt({ children }: { children: ComponentChildren }) {
  return (
    <p class="notice" data-toegevoegd="">
      {children}
    </p>
  )
}

function SourceLines({ table }: { table: Table }) {
  return (
    <>
      {table.caption && (
        <p class="caption">
          <CaptionText table={table} />
        </p>
      )}
      <Doubt>{words.text.verbatim}</Doubt>
      <ul class="source-lines">
        {table.body.map(row => (
          <li>{row.cells.map(cell => Inlines({ of: cell.children }))}</li>
        ))}
      </ul>
    </>
  )
}

function Grid({ table }: { table: Table }) {
  const copy = useCopy()
  const shape = tableShape(table)
  const captionId = `${tableId(copy, table)}_bijschrift`
  const grid = (
    <table>
      <caption id={captionId}>
        <CaptionText table={table} />
      </caption>
      {table.header.length > 0 && <thead>{bodyRows(table, shape, table.header, true)}</thead>}
      {rowGroups(table.body).map(group => (
        <tbody>{bodyRows(table, shape, group, false)}</tbody>
      ))}
    </table>
  )
  if (!shape.wide) return <div class="fitting">{grid}</div>
  return <WideRegion labelledBy={captionId}>{grid}</WideRegion>
}

function CaptionText({ table }: { table: Table }) {
  const copy = useCopy()
  const printed = table.caption ? textOf(table.caption) : ''
  const unit = table.unit !== null && !printed.includes(table.unit) ? table.unit : null
  return (
    <>
      {table.caption === null && <span data-toegevoegd="">{words.text.noCaption(tableNumber(copy, table))}</span>}
      {table.caption?.added && (
        <span {...addedMark(table.caption)}>
          <Inlines of={table.caption.children} />
          <SaidAdded node={table.caption} />
        </span>
      )}
      {table.caption && !table.caption.added && <Inlines of={table.caption.children} />}
      {unit !== null && (
        <span class="unit" data-toegevoegd={isPrinted(table, unit) ? '' : undefined}>
          {' '}
          {unit}
        </span>
      )}
      {table.status === 'doubtful' && (
        <span class="unit" data-toegevoegd="">
          {' '}
          ({words.text.shapeInDoubt})
        </span>
      )}
    </>
  )
}

// A unit that a cell prints is repeated in the caption; that repetition is ours.
function isPrinted(table: Table, unit: string): boolean {
  return [...table.header, ...table.body].some(row => row.cells.some(cell => textOf(cell).includes(unit)))
}

function bodyRows(table: Table, shape: TableShape, rows: Table['body'], isHead: boolean) {
  return shownRows(rows).map((cells, at) => (
    <tr {...(rows[at] ? addedMark(rows[at]) : {})}>
      {cells.map(shown =>
        cellOf(shown, {
          isNumeric: shape.numeric[shown.column] ?? false,
          scope: isHead || rows[at]?.header ? 'col' : shown.column < table.rowHeaders ? rowScope(shown) : null,
        }),
      )}
    </tr>
  ))
}

// A group of rows begins with the cell that heads it (rowGroups).
function rowScope({ column, rows }: ShownCell): 'row' | 'rowgroup' {
  return column === 0 && rows > 1 ? 'rowgroup' : 'row'
}

interface CellKind {
  readonly isNumeric: boolean
  readonly scope: 'col' | 'row' | 'rowgroup' | null
}

function cellOf({ cell, rows }: ShownCell, { isNumeric, scope }: CellKind) {
  const rowSpan = rows > 1 ? rows : undefined
  const className = isNumeric ? 'number' : undefined
  const isEmpty = textOf(cell) === ''
  if (scope && !isEmpty)
    return (
      <th scope={scope} rowspan={rowSpan} class={className}>
        {Inlines({ of: cell.children })}
      </th>
    )
  return (
    <td rowspan={rowSpan} class={isEmpty ? `empty ${className ?? ''}`.trim() : className}>
      {isEmpty ? <EmptyCell isHeader={scope !== null} /> : Inlines({ of: cell.children })}
    </td>
  )
}

// An empty corner is plain to everyone; an empty cell among figures is said, so that nobody thinks it was skipped.
function EmptyCell({ isHeader }: { isHeader: boolean }) {
  if (isHeader) return null
  return (
    <span class="said" data-toegevoegd="">
      {words.text.emptyCell}
    </span>
  )
}

function TableNotes({ table }: { table: Table }) {
  const copy = useCopy()
  if (table.notes.length === 0) return null
  return (
    <div class="table-notes">
      <p data-toegevoegd="">{words.text.tableNotes(tableName(copy, table))}</p>
      <NoteList notes={table.notes} />
    </div>
  )
}
