import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableDraft } from '../src/readers/plain-text/draft.ts'
import { findTables } from '../src/readers/plain-text/find-tables.ts'
import { draftOf } from './draft-of.ts'
import { encodings, lossy, type MadeTable, madeTables } from './made-tables.ts'

const before =
  'Het kabinet geeft hieronder de uitgaven van dit artikel weer, verdeeld naar instrument en jaar.\n\nTabel 3 Budgettaire gevolgen van beleid (bedragen x € 1.000)\n\n'
const afters = [
  '',
  '\n\nToelichting\n\nDe uitgaven zijn lager dan geraamd, omdat enkele projecten later zijn gestart dan verwacht.',
]

function readMade(text: string): readonly TableDraft[] {
  return findTables(draftOf(text)).tables
}

function rowsOf({ header, body }: TableDraft): readonly (readonly string[])[] {
  return [...header, ...body.map(row => row.cells)].map(row => row.map(cell => cell.text))
}

const truth = (table: MadeTable) => [table.header, ...table.rows]

describe('tables made for the test, in encodings that show every cell', () => {
  for (const [name, encode] of Object.entries(encodings)) {
    it(`are read back from ${name}, or said to be in doubt`, () => {
      const count = { recovered: 0, all: 0 }
      fc.assert(
        fc.property(madeTables(2), fc.constantFrom(...afters), (made, after) => {
          const [table] = readMade(before + encode(made) + after)
          count.all += 1
          if (table?.status !== 'recovered') return
          count.recovered += 1
          expect(rowsOf(table)).toEqual(truth(made))
        }),
        { seed: 20240921, numRuns: 1000 },
      )
      expect(count.recovered / count.all, 'share recovered').toBeGreaterThan(name.startsWith('single') ? 0.1 : 0.9)
    })
  }
})

describe('tables made for the test, in encodings that lose empty cells', () => {
  for (const [name, encode] of Object.entries(lossy)) {
    it(`are never recovered wrongly from ${name}`, () => {
      const count = { recovered: 0, all: 0 }
      fc.assert(
        fc.property(fc.constantFrom(0, 1, 2, 4).chain(madeTables), fc.constantFrom(...afters), (made, after) => {
          const [table] = readMade(before + encode(made) + after)
          count.all += 1
          if (table?.status !== 'recovered') return
          count.recovered += 1
          expect(rowsOf(table)).toEqual(truth(made))
        }),
        { seed: 20240922, numRuns: 3000 },
      )
      expect(count.recovered, 'tables recovered').toBeGreaterThan(100)
    })
  }
})
