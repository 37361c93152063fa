import type { TableContext } from './table-context.ts'
import type { TableData } from './table-data.ts'
import { type CellForm, csvTitles } from './write-csv.ts'

const states = {
  recovered: 'De vorm van de tabel is zeker.',
  doubtful: 'De vorm van de tabel is niet zeker: een getal kan in de verkeerde rij of kolom staan.',
  verbatim: 'De vorm van de tabel is verloren; dit zijn de regels van de bron.',
} as const

/** The description of a CSV file of a table (CSV on the Web, W3C 2015); `file` is its name, beside which this stands. */
export function writeCsvw(data: TableData, form: CellForm, file: string, context: TableContext): string {
  const { table, columns } = data
  const titles = csvTitles(data, form)
  const description = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: file,
    'dc:title': context.name,
    'dc:description': [states[table.status], ...(table.unit === null ? [] : [`Eenheid: ${table.unit}.`])].join(' '),
    'dc:source': context.publication,
    'dc:creator': context.publisher,
    ...(context.issued === null ? {} : { 'dc:issued': context.issued }),
    'dc:rights': context.license,
    'dc:isReferencedBy': { '@id': context.address },
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columns.map(({ holds }, index) => ({
        name: `kolom_${index + 1}`,
        titles: { nl: titles[index] },
        ...(form === 'numbers' && holds === 'numbers' ? { datatype: 'decimal', null: '' } : { datatype: 'string' }),
      })),
    },
  }
  return `${JSON.stringify(description, null, 2)}\n`
}
