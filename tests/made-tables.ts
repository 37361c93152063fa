import fc from 'fast-check'

/** A table as its maker knows it: the truth that a reading is held against. */
export interface MadeTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const name = fc.constantFrom(
  'Verplichtingen',
  'Uitgaven',
  'Subsidies',
  'Opdrachten',
  'Bijdrage aan agentschappen',
  'Ontvangsten',
  'waarvan sport',
  'Personele uitgaven',
  'Inhuur externen',
  'Leningen en garanties',
  'Bekostiging',
  'Apparaat',
  'Rente',
  'Overig',
)
const digit = fc.integer({ min: 0, max: 999 })
const amount = fc.oneof(
  { weight: 6, arbitrary: digit.map(String) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 999 }), digit)
      .map(([one, other]) => `${one}.${String(other).padStart(3, '0')}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('–', 'n.v.t.', '– 500', '-12', '7,5%', '12,5', '€ 3', '(40)', 'p.m.', '0') },
)
const title = fc.constantFrom('Stand begroting', 'Mutatie', 'Realisatie', 'Totaal', 'Verschil', 'Fte', 'Plafond')

/** Tables of a budget: a header of years or names, rows of amounts; `gaps` is how many cells in ten are empty. */
export function madeTables(gaps: number): fc.Arbitrary<MadeTable> {
  return fc
    .record({
      columns: fc.integer({ min: 1, max: 7 }),
      height: fc.integer({ min: 2, max: 9 }),
      codes: fc.boolean(),
      years: fc.boolean(),
    })
    .chain(({ columns, height, codes, years }) =>
      fc.record({
        header: headerOf(columns, codes, years),
        rows: fc.array(rowOf(columns, codes, gaps), { minLength: height, maxLength: height }),
      }),
    )
    .map(({ header, rows }) => ({
      header,
      rows: rows.map((row, index) => (header[0] === 'Art.' ? [`${index + 1}`, ...row.slice(1)] : row)),
    }))
}

function headerOf(columns: number, codes: boolean, years: boolean): fc.Arbitrary<readonly string[]> {
  const names = codes ? ['Art.', 'Naam'] : ['Omschrijving']
  const figures = years
    ? fc
        .integer({ min: 2012, max: 2024 })
        .map(first => Array.from({ length: columns }, (_, index) => String(first + index)))
    : fc.array(title, { minLength: columns, maxLength: columns })
  return figures.map(all => [...names, ...all])
}

/** A row with at least one amount. */
function rowOf(columns: number, codes: boolean, gaps: number): fc.Arbitrary<readonly string[]> {
  const cell = fc
    .tuple(fc.integer({ min: 0, max: 9 }), amount)
    .map(([chance, text]): string => (chance < gaps ? '' : text))
  const cells = fc.array(cell, { minLength: columns, maxLength: columns })
  return fc
    .tuple(name, cells, fc.nat(columns - 1), amount)
    .map(([first, figures, at, text]) => [
      ...(codes ? ['1'] : []),
      first,
      ...(figures.every(figure => figure === '')
        ? figures.map((figure, index) => (index === at ? text : figure))
        : figures),
    ])
}

const all = ({ header, rows }: MadeTable) => [header, ...rows]

/** The encodings in which source texts hold a table. Those of `lossless` show every empty cell. */
export const encodings = {
  tabs: (table: MadeTable) =>
    all(table)
      .map(row => row.join('\t'))
      .join('\n'),
  pipes: (table: MadeTable) => {
    const [header, ...rows] = all(table).map(row => `| ${row.join(' | ')} |`)
    return [header, table.header.map(() => '---').join('|'), ...rows].join('\n')
  },
  'pipes without a first cell': (table: MadeTable) => {
    const [header, ...rows] = all(table).map(row => `${row.join(' | ')} |`)
    return [header, table.header.map(() => '---|').join(''), ...rows].join('\n')
  },
  'one cell a line': (table: MadeTable) => cellLines(table, cell => (cell === '' ? '\u00a0' : cell)),
  'one cell a line, empty cells together': (table: MadeTable) =>
    cellLines(table, cell => (cell === '' ? '\u00a0' : cell)).replace(/\u00a0(?:\n\n\u00a0)*/g, gap =>
      '\u00a0'.repeat(gap.split('\n\n').length),
    ),
  'single spaces, empty cells as no-break spaces': (table: MadeTable) =>
    all(table)
      .map(row => row.map(cell => (cell === '' ? '\u00a0' : cell)).join(' '))
      .join('\n'),
  'columns of spaces': (table: MadeTable) => {
    const widths = table.header.map((_, index) => Math.max(...all(table).map(row => row[index]?.length ?? 0)))
    const names = table.header[0] === 'Art.' ? 2 : 1
    return all(table)
      .map(row =>
        row
          .map((cell, index) => (index < names ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
          .join('   ')
          .trimEnd(),
      )
      .join('\n')
  },
} satisfies Record<string, (table: MadeTable) => string>

function cellLines(table: MadeTable, show: (cell: string) => string): string {
  return all(table).flat().map(show).join('\n\n')
}

/** Encodings in which empty cells leave no trace. */
export const lossy = {
  'one cell a line, empty cells lost': (table: MadeTable) =>
    all(table)
      .flat()
      .filter(cell => cell !== '')
      .join('\n\n'),
  'one cell a line, no blank lines, empty cells lost': (table: MadeTable) =>
    all(table)
      .flat()
      .filter(cell => cell !== '')
      .join('\n'),
  'single spaces': (table: MadeTable) =>
    all(table)
      .map(row => row.filter(cell => cell !== '').join(' '))
      .join('\n'),
  'tabs, trimmed': (table: MadeTable) =>
    all(table)
      .map(row => row.join('\t').trimEnd())
      .join('\n'),
} satisfies Record<string, (table: MadeTable) => string>
