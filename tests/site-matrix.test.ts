import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { KnownAbsence } from '../src/document/absence.ts'
import type { Kind } from '../src/document/publication.ts'
import { digestsOf } from '../src/site/digest/text-digest.ts'
import { byKey } from '../src/site/digest/theme-digest.ts'
import { matrixOf, matrixOfYears } from '../src/site/matrix.ts'
import { newestYears } from '../src/site/voice.ts'
import { words } from '../src/site/words.ts'
import { readCases } from './read-cases.ts'
import { publicationOf, site } from './site-fixture.ts'
import { documentOf } from './site-nodes.ts'

interface MatrixCase {
  readonly teksten: readonly { readonly soort: Kind; readonly jaar: number; readonly delen: Outlines }[]
  readonly afwezig?: readonly KnownAbsence[]
}

type Outlines = NonNullable<Parameters<typeof documentOf>[0]['delen']>

// A case is a handful of texts with themes; then each row of the matrix as a reader sees it.
describe.each(readCases('site-matrix'))('$title', ({ fences }) => {
  test('gives the rows of the case', () => {
    const { teksten, afwezig } = parse(fences[0]?.text ?? '') as MatrixCase
    const publications = teksten.map(({ soort, jaar, delen }) =>
      publicationOf({ kind: soort, year: jaar }, documentOf({ delen })),
    )
    const of = { ...site, publications, absences: afwezig ?? [] }
    const { rows } = matrixOf(of, byKey(digestsOf(of)))
    expect(rows.map(row => `${row.theme.slug}: ${row.cells.map(shown).join(' | ')}`).join('\n')).toBe(fences[1]?.text)
  })
})

type Cell = ReturnType<typeof matrixOf>['rows'][number]['cells'][number]

function shown(cell: Cell): string {
  if (cell.address === null) return `${cell.year} ${words.absences[cell.reason].short}`
  return `${cell.year} ${cell.counts.map(({ kind, count }) => `${count} ${words.voices[kind].voice.toLowerCase()}`).join(', ')}`
}

describe('of many years', () => {
  const textsOf = (years: readonly number[]) =>
    years.map(year => publicationOf({ kind: 'budget', year }, documentOf({ delen: [] })))

  test.each([
    [[], [], []],
    [[2020], [2020], []],
    [[2020, 2025, 2021, 2021], [2025, 2021, 2020], []],
    [[2014, 2015, 2016, 2017, 2018, 2019, 2021], [2021, 2019, 2018, 2017, 2016, 2015], [2014]],
  ])('%j the newest come first, and no more than six together', (years, newest, older) => {
    expect(newestYears({ publications: textsOf(years) })).toEqual({ newest, older })
  })

  test('the matrix shows those that are asked for, in that order', () => {
    const of = { ...site, publications: textsOf([2019, 2020, 2021]) }
    const { years, rows } = matrixOfYears(matrixOf(of, byKey(digestsOf(of))), [2021, 2019])
    expect(years.map(({ year }) => year)).toEqual([2021, 2019])
    expect(rows.length).toBe(site.themes.length)
    for (const { cells } of rows) expect(cells.map(({ year }) => year)).toEqual([2021, 2019])
  })
})
