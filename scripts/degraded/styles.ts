/** How a text comes out of a scraper or a converter. */
export interface Style {
  readonly name: string
  /** A blank line after every block, only around headings, tables and figures, or nowhere. */
  readonly blank: 'blocks' | 'headings' | 'none'
  /** Columns at which lines are broken; null leaves a paragraph on one line. */
  readonly width: number | null
  readonly hyphens: boolean
  /** Printed lines of a page with a running head and a page number; null where there are no pages. */
  readonly page: number | null
  readonly formFeed: boolean
  /** The running head of a page; `#` is its number, which then has no line of its own. */
  readonly head: string
  readonly margin: number
  readonly contents: 'dots' | 'tabs' | 'none'
  readonly tables: 'tabs' | 'pipes' | 'columns' | 'cells' | 'cells with gaps' | 'close cells'
  readonly notes: 'number, blank, text' | 'number and text' | 'brackets'
  readonly end: '\n' | '\r\n'
  readonly site: boolean
}

const scraped: Style = {
  name: 'A scraped, blank lines',
  blank: 'blocks',
  width: null,
  hyphens: false,
  page: null,
  formFeed: false,
  head: 'Tweede Kamer, vergaderjaar 2022–2023, 36 200, nr. 2',
  margin: 0,
  contents: 'none',
  tables: 'tabs',
  notes: 'number, blank, text',
  end: '\n',
  site: true,
}

const converted: Style = {
  ...scraped,
  name: 'C pdftotext',
  width: 85,
  hyphens: true,
  page: 52,
  formFeed: true,
  contents: 'dots',
  tables: 'close cells',
  notes: 'number and text',
  site: false,
}

/** The styles that are measured; each is a way in which real texts arrive. */
export const styles: readonly Style[] = [
  scraped,
  { ...scraped, name: 'B scraped, no blank lines', blank: 'none', tables: 'pipes', notes: 'number and text' },
  converted,
  {
    ...converted,
    name: 'C2 pdftotext, no form feeds',
    formFeed: false,
    head: 'Ministerie en jaar | Stukken',
    hyphens: false,
    tables: 'cells',
  },
  { ...converted, name: 'C3 pdftotext, blank lines at headings only', head: 'Advies van de Raad', blank: 'headings' },
  {
    ...converted,
    name: 'D pdftotext -layout',
    head: 'Begroting en verantwoording          #',
    margin: 6,
    tables: 'columns',
    hyphens: false,
  },
  { ...scraped, name: 'E one cell a line, gaps shown', tables: 'cells with gaps', contents: 'tabs' },
  { ...scraped, name: 'E2 one cell a line, gaps lost', tables: 'cells', site: false },
  { ...scraped, name: 'F Windows line ends, tabs', end: '\r\n', blank: 'none', contents: 'tabs', notes: 'brackets' },
]
