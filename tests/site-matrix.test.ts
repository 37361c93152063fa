import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { KnownAbsence } from '../src/document/absence.ts'
import type { Kind } from '../src/document/publication.ts'
import { digestsOf } from '../src/site/digest/text-digest.ts'
import { byKey } from '../src/site/digest/theme-digest.ts'
import { inPeriods, type Matrix, matrixOf } from '../src/site/matrix.ts'
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

describe('a matrix of many years', () => {
  const { themes } = site
  const matrixOfYears = (count: number): Matrix => {
    const years = Array.from({ length: count }, (_, index) => 2000 + index)
    return {
      years: years.map(year => ({ year, kinds: [] })),
      rows: themes.map(theme => ({ theme, cells: years.map(year => ({ year, address: null, reason: 'not-here' })) })),
    }
  }
  test.each([
    [0, []],
    [1, ['2000']],
    [6, ['2000-2005']],
    [7, ['2003-2006', '2000-2002']],
    [20, ['2015-2019', '2010-2014', '2005-2009', '2000-2004']],
  ])('of %i is in even parts of at most six, the newest first', (count, expected) => {
    const periods = inPeriods(matrixOfYears(count)).map(({ years, rows }) => {
      const own = years.map(({ year }) => year)
      expect(rows.length).toBe(themes.length)
      for (const { cells } of rows) expect(cells.map(({ year }) => year)).toEqual(own)
      return [...new Set([own[0], own.at(-1)])].join('-')
    })
    expect(periods).toEqual(expected)
  })
})
