import { textOf } from '../../src/document/text-of.ts'
import type { Degraded } from './degrade.ts'
import { markerEnd, markerStart, type Unit } from './flow.ts'

/** The truth about a degraded text, in the terms of the reading ledger. */
export interface Truth {
  readonly headings: readonly { line: number; level: number; text: string }[]
  readonly paragraphs: readonly (readonly number[])[]
  readonly items: readonly { label: string; lines: readonly number[] }[]
  readonly markers: readonly { label: string; line: number }[]
  readonly notes: readonly { label: string; text: string }[]
  readonly tableNotes: readonly { label: string; text: string }[]
  readonly furniture: readonly number[]
  readonly contents: readonly number[]
  readonly tables: readonly { lines: readonly number[]; rows: readonly (readonly string[])[]; header: number }[]
  readonly kinds: ReadonlyMap<number, Unit['kind']>
}

export function truthOf({ lines }: Degraded): Truth {
  const places = new Map<Unit, number[]>()
  for (const [index, line] of lines.entries()) {
    for (const unit of line.units) places.set(unit, [...(places.get(unit) ?? []), index + 1])
  }
  const of = (kind: Unit['kind']) => [...places].filter(([unit]) => unit.kind === kind)
  const inItems = new Set(of('item').flatMap(([, numbers]) => numbers))
  const tables = of('table').flatMap(([{ table }, numbers]) => (table ? [{ table, lines: numbers }] : []))
  return {
    headings: of('heading').map(([{ level = 0, text }, [line = 0]]) => ({ line, level, text })),
    paragraphs: of('paragraph')
      .map(([, numbers]) => numbers)
      .filter(([first = 0]) => !inItems.has(first)),
    items: of('item').map(([{ label = '' }, numbers]) => ({ label, lines: numbers })),
    markers: markersIn(lines),
    notes: of('note').map(([{ label = '', text }]) => ({ label, text })),
    tableNotes: tables.flatMap(({ table }) =>
      table.notes.map(note => ({ label: note.label, text: note.children.map(textOf).join(' ') })),
    ),
    furniture: of('furniture').flatMap(([, numbers]) => numbers),
    contents: of('contents').flatMap(([, numbers]) => numbers),
    tables: tables.map(({ table, lines: numbers }) => ({
      lines: numbers,
      rows: [...table.header, ...table.body].map(row => row.cells.map(textOf)),
      header: table.header.length,
    })),
    kinds: new Map(
      lines.flatMap((line, index) =>
        line.units.at(-1) ? [[index + 1, line.units.at(-1)?.kind ?? 'paragraph'] as const] : [],
      ),
    ),
  }
}

function markersIn(lines: Degraded['lines']): Truth['markers'] {
  const pattern = new RegExp(`${markerStart}(.*?)${markerEnd}`, 'g')
  return lines.flatMap((line, index) =>
    line.units.some(unit => unit.kind === 'table')
      ? []
      : [...line.text.matchAll(pattern)].map(([, label = '']) => ({ label, line: index + 1 })),
  )
}
