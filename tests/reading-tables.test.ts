import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellDraft, Draft, NoteDraft, TableDraft } from '../src/readers/plain-text/draft.ts'
import { findTables } from '../src/readers/plain-text/find-tables.ts'
import { draftOf } from './draft-of.ts'
import { readCases } from './read-cases.ts'

/** What the pass found, as a person writes it down: `#` a header row, `^^` a merged cell. */
function show(draft: Draft): string {
  const tables = draft.tables.flatMap(table => [headOf(table), ...rowsOf(table), ...notesOf(draft, table)])
  const findings = draft.findings.map(
    ({ rule, place, quote }) => `finding ${rule} ${place.line}:${place.column} ${quote}`,
  )
  return [...tables, ...findings, restOf(draft)].join('\n')
}

function headOf({ status, captionLine, captionMore = [], unit, rowHeaders }: TableDraft): string {
  const caption = captionLine === null ? 'no caption' : `caption ${[captionLine, ...captionMore].join('+')}`
  return [status, caption, ...(unit === null ? [] : [`unit ${unit}`]), `row headers ${rowHeaders}`].join(', ')
}

function rowsOf({ header, body }: TableDraft): readonly string[] {
  const row = (mark: string, cells: readonly CellDraft[]) =>
    `${mark} ${cells.map(cell => (cell.merged ? '^^' : cell.text)).join(' | ')}`.trimEnd()
  return [...header.map(cells => row('#', cells)), ...body.map(({ header, cells }) => row(header ? '#' : '-', cells))]
}

function notesOf(draft: Draft, { notes }: TableDraft): readonly string[] {
  return notes.map(note => `note ${note.label}: ${textOf(draft, note)}`)
}

function textOf({ lines }: Draft, { lines: numbers, textColumn = 1, endColumn }: NoteDraft): string {
  const raws = numbers.map(number => lines[number - 1]?.raw ?? '')
  const last = raws.length - 1
  return raws
    .map((raw, index) =>
      raw.slice(index === 0 ? textColumn - 1 : 0, index === last && endColumn ? endColumn - 1 : undefined),
    )
    .join(' ')
}

/** The lines that no table took: what is not a table must stay text. */
function restOf({ lines, claims }: Draft): string {
  const rest = lines.filter((line, index) => line.text !== '' && !claims[index]).map(line => line.number)
  return `text ${rest.join(' ')}`.trimEnd()
}

describe('reading tables', () => {
  for (const { title, file, fences } of readCases('reading-tables')) {
    it(`${title} (${file.split('/').at(-1)})`, () => {
      const source = fences.find(fence => fence.name === 'source')
      const read = fences.find(fence => fence.name === 'read')
      expect(source && read, 'a case has a source and what was read').toBeTruthy()
      expect(show(findTables(draftOf(source?.text ?? '')))).toBe(read?.text)
    })
  }
})

describe('the sources', () => {
  const expected = {
    '2020/begroting-bzk.txt': [],
    '2020/jaarverslag-bzk.txt': ['recovered 25 x 10', 'doubtful 2 x 9', 'recovered 4 x 3', 'recovered 4 x 3'],
    '2021/reactie-vng.txt': ['recovered 9 x 6', 'recovered 2 x 5', 'recovered 4 x 7'],
    '2024/begroting-bzk.txt': ['recovered 12 x 4'],
    '2025/begroting-bzk.txt': [],
  }
  for (const [file, tables] of Object.entries(expected)) {
    it(`${file} has the tables that a person finds in it`, () => {
      const text = readFileSync(join(import.meta.dirname, '../content/sources', file), 'utf8')
      // lines of a table of contents, which an earlier pass takes away
      const read = findTables(draftOf(text.replace(/^[^\t\n]+\t\d{1,2}$/gm, '')))
      expect(read.tables.map(({ status, body }) => `${status} ${body.length} x ${body[0]?.cells.length}`)).toEqual(
        tables,
      )
      expect(read.findings).toEqual([])
    })
  }
})

const word = fc.constantFrom(
  'Totaal',
  'Uitgaven',
  'Art.',
  '2020',
  '2021',
  '1.234',
  '-5',
  '–',
  'X',
  'n.v.t.',
  '1',
  '*',
  '\u00a0\u00a0',
  '',
)
const glue = fc.constantFrom('\t', '|', '   ', '\n', '\n\n', ' ', '---|---|\n', 'Tabel 1 Wat\n')
const tableLike = fc
  .array(fc.tuple(word, glue), { maxLength: 120 })
  .map(parts => parts.map(([one, other]) => one + other).join(''))

describe('any input', () => {
  it('keeps every word of what a table took in exactly one place of it', () => {
    fc.assert(
      fc.property(fc.oneof(tableLike, fc.string({ maxLength: 400, unit: 'binary' })), text => {
        const draft = findTables(draftOf(text))
        expect(wordsTaken(draft)).toEqual(wordsShown(draft))
      }),
      { seed: 20240917, numRuns: 3000 },
    )
  })

  it('gives all rows of a table the same number of cells', () => {
    fc.assert(
      fc.property(tableLike, text => {
        for (const { header, body } of findTables(draftOf(text)).tables) {
          const widths = new Set([...header, ...body.map(row => row.cells)].map(cells => cells.length))
          expect(widths.size).toBe(1)
        }
      }),
      { seed: 20240918, numRuns: 2000 },
    )
  })
})

const words = (text: string) => text.split(/\p{White_Space}+/u).filter(one => one !== '')

/** The words of the lines that tables claimed, without the marks that only draw the table. */
function wordsTaken({ lines, claims }: Draft): readonly string[] {
  const taken = lines.filter((_, index) => claims[index] && claims[index].rule !== 'table-mark')
  return taken.flatMap(line => words(line.raw.replaceAll('|', ' '))).sort()
}

function wordsShown(draft: Draft): readonly string[] {
  const shown = draft.tables.flatMap(({ captionLine, captionMore = [], header, body, notes }) => [
    ...[captionLine ?? 0, ...captionMore].map(line => draft.lines[line - 1]?.raw ?? ''),
    ...[...header, ...body.map(row => row.cells)].flatMap(cells => cells.map(cell => cell.text)),
    ...notes.flatMap(note => [
      draft.lines[note.labelLine - 1]?.raw ?? '',
      ...note.lines.filter(line => line !== note.labelLine).map(line => draft.lines[line - 1]?.raw ?? ''),
    ]),
  ])
  return shown.flatMap(text => words(text.replaceAll('|', ' '))).sort()
}

describe('large input', () => {
  const large = 400_000
  const inputs: Readonly<Record<string, string>> = {
    digits: '1'.repeat(large),
    tabs: '\t'.repeat(large),
    pipes: '|'.repeat(large),
    'no-break spaces': '\u00a0'.repeat(large),
    spaces: `a${' '.repeat(large)}b`,
    'lines of tabs': 'a\tb\n'.repeat(large / 8),
    'lines of pipes': 'a|b\n'.repeat(large / 8),
    'lines of numbers': `Tabel 1 Wat\n${'naam\n1\n'.repeat(large / 8)}`,
    'captions only': 'Tabel 1 Wat\n'.repeat(large / 12),
    'captions over names': 'Tabel 1 Wat\nnaam\n2020\n1\n'.repeat(large / 24),
    'columns of spaces': 'naam   1   2\n'.repeat(large / 13),
    'short lines apart': 'naam\n\n'.repeat(large / 6),
    'years and numbers': '2020\n\n2021\n\n1\n\n'.repeat(large / 15),
    'rows after a caption': `Tabel 1 Wat\nNaam\n2020\n${'Naam\n1\n'.repeat(large / 7)}x\n`,
    'numbers in a line': '1 2 '.repeat(large / 4),
    'years in lines': '2020 2021\nwat 1 2\nwat 1\n'.repeat(large / 24),
    semicolons: 'a;b;1\n'.repeat(large / 6),
    'one wide row over many narrow ones': `${'a\t'.repeat(large / 4)}\n${'a\tb\n'.repeat(large / 8)}`,
    'one wide pipe row': `${'a|'.repeat(large / 4)}\n---|---|\n${'a|b\n'.repeat(large / 8)}`,
    totals: 'Totaal\t1\t2\n'.repeat(large / 11),
    labels: '1\n\n'.repeat(large / 3),
    stars: '* '.repeat(large / 2),
    rulers: '---|---|\n'.repeat(large / 9),
  }
  for (const [name, text] of Object.entries(inputs)) {
    it(`reads 400 kB of ${name}, each line once`, () => {
      const draft = draftOf(text)
      expect(findTables(draft).claims.length).toBe(draft.lines.length)
    })
  }
})
