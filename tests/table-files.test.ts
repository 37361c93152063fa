import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { tableOutputs } from '../scripts/table-outputs.ts'
import { isNoNumber, numberOf } from '../src/document/printed-figure.ts'
import { filledRows } from '../src/document/table-grid.ts'
import { textOf } from '../src/document/text-of.ts'
import { listedRows } from '../src/site/indexes/table-as-list.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { dataOf } from '../src/writers/table/table-data.ts'
import { writeCsv } from '../src/writers/table/write-csv.ts'
import { writeTableJson } from '../src/writers/table/write-json.ts'
import { publicationOf, site } from './site-fixture.ts'
import { attribute, elementsIn, elementsOf, folded, isAdded, textIn } from './site-html.ts'
import { documentOf, tableOf } from './site-nodes.ts'

test.each([
  ['1.036.297', '1036297'],
  ['2019', '2019'],
  ['4,55', '4.55'],
  ['1.234,5', '1234.5'],
  ['-1.234', '-1234'],
  ['- 1.234', '-1234'],
  ['-/- 1.234', '-1234'],
  ['−12', '-12'],
  ['(1.234,5)', '-1234.5'],
  ['0', '0'],
  ['3.5', null],
  ['98%', null],
  ['€ 5', null],
  ['2019-2020', null],
  ['n.v.t.', null],
  ['-', null],
])('%s is the number %s', (printed, expected) => {
  expect(numberOf(printed)).toBe(expected)
})

test.each(['', '-', '–', 'n.v.t.', 'pm', 'x', '.'])('‘%s’ says that there is no number', printed => {
  expect([isNoNumber(printed), numberOf(printed)]).toEqual([true, null])
})

const garanties = tableOf({
  bijschrift: 'Tabel 3 Garanties',
  eenheid: 'x € 1.000',
  rijkoppen: 2,
  kop: [
    ['Art.', 'Naam', 'Uitstaand', 'Uitstaand'],
    ['', '', '2019', '2020'],
  ],
  rijen: [
    ['3', 'Rijkshypotheek, "oud"', '1.234', '-/- 12,5'],
    ['^^', 'Overig', '-', ' 7'],
  ],
})

const between = tableOf({
  kop: [['', '2018', '2019']],
  rijen: [
    ['Accres', '5,19', '4,83'],
    ['# Trap', '2020', '2021'],
    ['Accres', '1,00', '2,00'],
  ],
})

describe('CSV', () => {
  test.each([garanties, between])('gives back every printed cell of %#', table => {
    const [, ...rows] = parse(writeCsv(dataOf(table), 'printed'))
    expect(rows).toEqual(filledRows(table).map(({ cells }) => cells.map(textOf)))
  })

  test('has numbers with a point, the unit in the title, and an empty cell where there is none', () => {
    expect(writeCsv(dataOf(garanties), 'numbers').split('\r\n')).toEqual([
      'Art.,Naam,Uitstaand – 2019 (x € 1.000),Uitstaand – 2020 (x € 1.000)',
      '3,"Rijkshypotheek, ""oud""",1234,-12.5',
      '3,Overig,,7',
      '',
    ])
  })

  test('keeps the figures as printed where a row in the middle names other columns', () => {
    expect(parse(writeCsv(dataOf(between), 'numbers'))).toContainEqual(['Accres', '5,19', '4,83'])
  })
})

test('JSON holds each cell as printed with its number', () => {
  const context = {
    name: 'T',
    publication: 'P',
    publisher: 'U',
    address: 'https://x.nl/',
    license: 'vrij',
    issued: null,
  }
  const { rijen, status, eenheid } = JSON.parse(writeTableJson(dataOf(garanties), context))
  expect({ status, eenheid, first: rijen[0] }).toEqual({
    status: 'hersteld',
    eenheid: 'x € 1.000',
    first: [
      { gedrukt: '3', getal: 3 },
      { gedrukt: 'Rijkshypotheek, "oud"' },
      { gedrukt: '1.234', getal: 1234 },
      { gedrukt: '-/- 12,5', getal: -12.5 },
    ],
  })
})

test('a list names each cell with its column, and columns below a header row with that row', () => {
  const rows = listedRows(between).map(({ heading, cells }) => [
    heading,
    ...cells.map(({ title, cell }) => `${title}: ${textOf(cell)}`),
  ])
  expect(rows).toEqual([
    ['Accres', '2018: 5,19', '2019: 4,83'],
    ['Accres', '2020: 1,00', '2021: 2,00'],
  ])
})

test('a list names the notes of titles, links those of cells, and repeats no id', () => {
  const table = {
    bijschrift: 'Tabel 1 Cijfers[^t1-1]',
    kop: [['Soort', 'Aantal[^t1-2]', 'Prijs']],
    rijen: [
      ['Huur', '12', '7[^t1-3]'],
      ['Koop', '14', '^^'],
    ],
    noten: { 't1-1': 'Voorlopig.', 't1-2': 'Per jaar.', 't1-3': 'Geschat.' },
  }
  const document = documentOf({ titel: 'Verslag', tekst: [{ tabel: table }] })
  const of = { ...site, publications: [publicationOf({ kind: 'report', year: 2020 }, document)] }
  const page = pagesOf(of).find(one => one.kind === 'table')
  const elements = page ? elementsOf(renderPage(page, of)) : []
  const ids = elements.flatMap(one => attribute(one, 'id') ?? [])
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const fragments = elements.flatMap(one => attribute(one, 'href') ?? []).filter(href => /^#noot/.test(href))
  expect(fragments).toEqual(['#noot_t1-1', '#noot_t1-3', '#noot_t1-1_1', '#noot_t1-3_1'])
  expect(fragments.filter(href => !ids.includes(href.slice(1)))).toEqual([])
  expect(elements.filter(({ tagName }) => tagName === 'dt').map(one => folded(textIn(one)))).toEqual([
    'Aantal (noot 2)',
    'Prijs',
    'Aantal (noot 2)',
    'Prijs',
  ])
})

describe('the files of the tables of a site', () => {
  const outputs = new Map(tableOutputs(site, pagesOf(site)).map(({ file, content }) => [file, content()]))
  const csvFiles = [...outputs.keys()].filter(file => file.endsWith('.csv'))

  test('are five for each table, in the folder of its page', () => {
    expect(outputs.size).toBe(5)
    expect([...outputs.keys()]).toContain('tabellen/2020/jaarverslag-bzk/tabel-1/tabel.csv')
  })

  test('are linked below the table wherever it is shown, outside the words of the text', () => {
    const lists = pagesOf(site)
      .filter(page => ['chapter', 'whole', 'year-theme'].includes(page.kind))
      .flatMap(page =>
        elementsOf(renderPage(page, site)).filter(one => attribute(one, 'class') === 'places table-links'),
      )
    expect(lists.length).toBe(3)
    for (const list of lists) {
      expect(isAdded(list)).toBe(true)
      expect(elementsIn(list).flatMap(one => attribute(one, 'href') ?? [])).toEqual([
        '/tabellen/2020/jaarverslag-bzk/tabel-1/',
        '/tabellen/2020/jaarverslag-bzk/tabel-1/tabel.csv',
        '/tabellen/2020/jaarverslag-bzk/tabel-1/tabel-zoals-gedrukt.csv',
        '/tabellen/2020/jaarverslag-bzk/tabel-1/tabel.json',
      ])
      expect(folded(textIn(list))).toMatch(
        /^Tabel 1 \(Jaarverslag 2020\) als lijst CSV van Tabel 1 \(Jaarverslag 2020\) /,
      )
    }
  })

  test.each(csvFiles)('%s has a description beside it that fits its columns and cells', file => {
    const [titles = [], ...rows] = parse(outputs.get(file) ?? '') as string[][]
    const csvw = JSON.parse(outputs.get(`${file}-metadata.json`) ?? '')
    expect(csvw['@context'][0]).toBe('http://www.w3.org/ns/csvw')
    expect(csvw.url).toBe(file.split('/').at(-1))
    const columns = csvw.tableSchema.columns as { name: string; titles: { nl: string }; datatype: string }[]
    expect(columns.map(column => column.titles.nl)).toEqual(titles)
    expect(new Set(columns.map(({ name }) => name)).size).toBe(titles.length)
    const numbers = columns.flatMap(({ datatype }, at) => (datatype === 'decimal' ? [at] : []))
    const cells = rows.flatMap(row => numbers.map(at => row[at] ?? ''))
    expect(cells.filter(cell => !/^(-?\d+(\.\d+)?)?$/.test(cell))).toEqual([])
    expect(numbers.length).toBe(file.endsWith('tabel.csv') ? 2 : 0)
  })
})
