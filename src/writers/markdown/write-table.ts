import type { Inline, Table, TableCell, TableRow } from '../../document/node.ts'
import { noteIdentifier } from './inline-pieces.ts'
import { joinGroup } from './write-blocks.ts'
import { writeBraces } from './write-braces.ts'
import { writeInlines } from './write-inlines.ts'

/** A table whose lines stay within this width is written with its columns aligned. */
const widestAligned = 120

/** A table with its caption above it. */
export function writeTable(table: Table): string {
  const rows = table.status === 'verbatim' ? writeVerbatim(table) : writeRows(table)
  return [writeCaption(table), rows].filter(text => text !== '').join('\n\n')
}

/** The caption, with what the rows do not show. A table without one is only preceded by what must be said. */
function writeCaption({ id, caption, unit, header, body, rowHeaders, status }: Table): string {
  const isEmpty = header.length === 0 && body.length === 0 && status !== 'verbatim'
  const words = [
    id && !/^r\d+$/.test(id) ? `#${id}` : null,
    unit === null ? null : (['eenheid', unit] as const),
    header.length === 1 || isEmpty || status === 'verbatim' ? null : (['koprijen', header.length] as const),
    rowHeaders === 0 ? null : (['rijkoppen', rowHeaders] as const),
    status === 'doubtful' ? (['status', 'twijfel'] as const) : null,
    caption?.added ? 'toegevoegd' : null,
  ]
  if (!caption && !isEmpty && words.every(word => word === null)) return ''
  return joinGroup(caption ? writeInlines(caption.children, 'paragraph') : '', writeBraces(['tabel', ...words]))
}

/** The lines of the source in a fence; only a note marker means something there. */
function writeVerbatim({ header, body }: Table): string {
  const lines = [...header, ...body].flatMap(row => row.cells.map(cell => writeVerbatimLine(cell.children)))
  const longest = Math.max(2, ...lines.flatMap(line => [...line.matchAll(/`+/g)].map(run => run[0].length)))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}bron`, ...lines, fence].join('\n')
}

/** Backslashes before a bracket with `^` count double there: an odd one makes a note marker text. */
function writeVerbatimLine(inlines: readonly Inline[]): string {
  const plain = leavesOf(inlines)
  const parts = plain.map((inline, index) => {
    if (inline.type === 'footnoteReference') return `[^${noteIdentifier(inline.identifier)}]`
    const text = inline.type === 'text' ? inline.value.replaceAll(/[\t\n\v\f\r]/g, ' ') : ' '
    const escaped = text.replaceAll(/(\\*)\[\^/g, '$1$1\\[^')
    return plain[index + 1]?.type === 'footnoteReference' ? escaped + '\\'.repeat(endSlashes(escaped)) : escaped
  })
  return parts.join('')
}

function endSlashes(text: string): number {
  let count = 0
  while (text[text.length - 1 - count] === '\\') count += 1
  return count
}

function leavesOf(inlines: readonly Inline[]): readonly Exclude<Inline, { readonly children: unknown }>[] {
  return inlines.flatMap(inline => ('children' in inline ? leavesOf(inline.children) : [inline]))
}

function writeRows({ header, body }: Table): string {
  if (body.length + header.length === 0) return ''
  const rows = [...header.map(row => cellsOf(row, false)), ...body.map(row => cellsOf(row, true))]
  const [first = [], ...rest] = header.length === 0 ? [[], ...rows] : rows
  const widths = columnWidths(rows)
  const title = widths.map((_, index) => first[index] ?? '')
  const ruler = widths.map(width => '-'.repeat(Math.max(3, width)))
  return [title, ruler, ...rest].map(row => writeRow(row, widths)).join('\n')
}

function cellsOf({ header, cells }: TableRow, inBody: boolean): readonly string[] {
  return cells.map((cell, index) => joinGroup(writeCell(cell), header && inBody && index === 0 ? '{kop}' : ''))
}

/** `^^` continues the cell above; as words it stands behind a backslash. */
function writeCell({ merged, children }: TableCell): string {
  const text = writeInlines(children, 'cell')
  return merged ? '^^' : text === '^^' ? '\\^^' : text
}

/** The width of each column, or 0 for all when the lines would become too long. */
function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths = [3]
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(3, widths[index] ?? 0, cell.length)
  }
  const total = widths.reduce((sum, width) => sum + width + 3, 1)
  return total <= widestAligned ? widths : widths.map(() => 0)
}

function writeRow(cells: readonly string[], widths: readonly number[]): string {
  return `|${cells.map((cell, index) => ` ${cell.padEnd(widths[index] ?? 0)} |`).join('')}`
}
