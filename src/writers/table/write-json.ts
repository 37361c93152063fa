import { textOf } from '../../document/text-of.ts'
import type { TableContext } from './table-context.ts'
import type { TableData } from './table-data.ts'

const states = { recovered: 'hersteld', doubtful: 'twijfel', verbatim: 'regels van de bron' } as const

/** A table as JSON: every cell as printed, with its number where it prints one, and where it comes from. */
export function writeTableJson({ table, columns, rows }: TableData, context: TableContext): string {
  const data = {
    bijschrift: context.name,
    eenheid: table.unit,
    status: states[table.status],
    publicatie: context.publication,
    uitgever: context.publisher,
    gepubliceerd: context.issued,
    rechten: context.license,
    adres: context.address,
    kolommen: columns.map(({ title }) => title),
    rijkoppen: table.rowHeaders,
    rijen: rows.map(row =>
      row.map(({ printed, number }) =>
        number === null ? { gedrukt: printed } : { gedrukt: printed, getal: Number(number) },
      ),
    ),
    noten: table.notes.map(({ label, children }) => ({ nummer: label, tekst: children.map(textOf).join(' ') })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
