import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, NoteDraft } from '../src/readers/plain-text/draft.ts'
import { findNotes } from '../src/readers/plain-text/find-notes.ts'
import { findTables } from '../src/readers/plain-text/find-tables.ts'
import { pairFootnotes } from '../src/readers/plain-text/pair-footnotes.ts'
import { draftOf } from './draft-of.ts'
import { readCases } from './read-cases.ts'

function readNotes(text: string): Draft {
  return pairFootnotes(findNotes(findTables(draftOf(text))))
}

/** What was found, as a person writes it down: each note with its text, and the words around each marker. */
function show(draft: Draft): string {
  const notes = [...draft.notes, ...draft.tables.flatMap(table => table.notes)]
  const findings = draft.findings.map(({ rule, place, quote }) => `${rule} ${place.line}:${place.column} ${quote}`)
  return [...notes.map(note => `${note.label}${markersOf(draft, note)} = ${textOf(draft, note)}`), ...findings].join(
    '\n',
  )
}

function markersOf({ lines, markers }: Draft, note: NoteDraft): string {
  const own = markers.filter(marker => marker.noteLine === note.labelLine && marker.label === note.label)
  const shown = own.map(({ line, column, length }) => {
    const raw = lines[line - 1]?.raw ?? ''
    const before = raw
      .slice(0, column - 1)
      .split(/[ \t|]/)
      .at(-1)
    return `${line}:${before}[${raw.slice(column - 1, column - 1 + length)}]`
  })
  return shown.length === 0 ? '' : ` at ${shown.join(', ')}`
}

function textOf({ lines }: Draft, { lines: numbers, textColumn = 1, endColumn }: NoteDraft): string {
  const raws = numbers.map(number => lines[number - 1]?.raw ?? '')
  const end = raws.length - 1
  return raws
    .map((raw, index) =>
      raw.slice(index === 0 ? textColumn - 1 : 0, index === end && endColumn ? endColumn - 1 : undefined),
    )
    .join(' ')
}

describe('reading notes', () => {
  for (const { title, file, fences } of readCases('reading-notes')) {
    it(`${title} (${file.split('/').at(-1)})`, () => {
      const source = fences.find(fence => fence.name === 'source')
      const read = fences.find(fence => fence.name === 'read')
      expect(source && read, 'a case has a source and what was read').toBeTruthy()
      expect(show(readNotes(source?.text ?? ''))).toBe(read?.text)
    })
  }
})

describe('the annual report of 2020', () => {
  const file = join(import.meta.dirname, '../content/sources/2020/jaarverslag-bzk.txt')
  // the last line is page furniture, which an earlier pass takes away
  const draft = readNotes(readFileSync(file, 'utf8').replace(/\n+Licence\s*$/, ''))

  it('has 24 notes, each with one marker, in the order of the text', () => {
    const inText = draft.markers.filter(marker => marker.table === null)
    expect(inText.map(marker => Number(marker.label))).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
    expect(draft.notes.map(note => note.label)).toEqual(inText.map(marker => marker.label))
    expect(draft.findings).toEqual([])
  })

  it('has notes under four tables, with their markers in cells and headers', () => {
    const inTables = draft.markers.filter(marker => marker.table !== null)
    expect(draft.tables.map(table => table.notes.length)).toEqual([2, 1, 1, 1])
    expect(inTables.map(marker => `${marker.line}:${marker.column}`)).toEqual([
      '393:2',
      '445:2',
      '522:48',
      '566:39',
      '608:34',
    ])
  })
})

const piece = fc.constantFrom(
  'bereikt1',
  'tekst2.',
  '(SROI)3',
  '1433',
  '201821',
  '126.72410',
  '18en',
  '*',
  '**',
  '¹',
  'CO2',
  '[1]',
  '2)',
  '.1',
  '1',
  '2',
  '3',
  'Zie de brief.',
  'https://a.nl/b',
)
const gap = fc.constantFrom(' ', '\n', '\n\n', '', '\t')
const body = fc
  .array(fc.tuple(piece, gap), { maxLength: 60 })
  .map(parts => parts.map(([one, other]) => one + other).join(''))
const labels = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map(count => Array.from({ length: count }, (_, index) => index + 1)),
  fc.array(fc.integer({ min: 1, max: 33 }), { maxLength: 6 }),
)
const style = fc.constantFrom(
  '\n\n%\n\nZie de brief.',
  '\n% Zie de brief.',
  '\n[%] Zie de brief.',
  '\n%) Zie de brief.',
  '\n%. Zie de brief.',
  '\n%Zie de brief.',
)
const notes = fc.tuple(labels, style).map(([all, form]) => all.map(label => form.replace('%', String(label))).join(''))
const noteLike = fc.array(fc.tuple(body, notes), { minLength: 1, maxLength: 3 }).map(parts => parts.flat().join('\n'))
const anyText = fc.oneof(noteLike, fc.string({ maxLength: 400, unit: 'binary' }))

describe('any input', () => {
  it('gives a note one marker at most, above it, and no two markers the same characters', () => {
    let markers = 0
    fc.assert(
      fc.property(anyText, text => {
        const draft = readNotes(text)
        markers += draft.markers.length
        expect(faultsOf(draft)).toEqual([])
      }),
      { seed: 20240919, numRuns: 4000 },
    )
    expect(markers, 'the inputs hold markers').toBeGreaterThan(1000)
  })

  it('takes every line of a note once and none that another pass claimed', () => {
    let notes = 0
    fc.assert(
      fc.property(anyText, text => {
        const draft = readNotes(text)
        notes += draft.notes.length
        const alone = [...draft.notes, ...draft.tables.flatMap(table => table.notes)].filter(
          note => !note.label.startsWith('*'),
        )
        const lines = alone.flatMap(note => [...new Set([note.labelLine, ...note.lines])])
        expect(new Set(lines).size).toBe(lines.length)
        const roles = new Set(lines.map(line => draft.claims[line - 1]?.role))
        expect([...roles].filter(role => role !== 'footnote-text' && role !== 'table-note')).toEqual([])
      }),
      { seed: 20240920, numRuns: 2000 },
    )
    expect(notes, 'the inputs hold notes').toBeGreaterThan(500)
  })
})

function faultsOf(draft: Draft): readonly string[] {
  const inText = draft.markers.filter(marker => marker.table === null)
  const targets = inText.map(marker => `${marker.noteLine}:${marker.label}`)
  const late = inText.filter(marker => (marker.noteLine ?? 0) <= marker.line)
  const overlapping = draft.markers.filter((marker, index) => {
    const before = draft.markers[index - 1]
    return before?.line === marker.line && before.column + before.length > marker.column
  })
  return [
    ...(new Set(targets).size < targets.length ? ['two markers for one note'] : []),
    ...late.map(marker => `marker ${marker.line}:${marker.column} below its note`),
    ...overlapping.map(marker => `marker ${marker.line}:${marker.column} overlaps another`),
  ]
}

describe('large input', () => {
  const large = 400_000
  const end = '\n\n1\n\nZie 1.\n\n2\n\nZie 2.\n\n3\n\nZie 3.'
  const inputs: Readonly<Record<string, string>> = {
    digits: '1'.repeat(large),
    stars: '*'.repeat(large),
    letters: 'a'.repeat(large),
    brackets: ')'.repeat(large),
    'raised digits': '¹'.repeat(large),
    'glued numbers': `${'woord1 '.repeat(large / 7)}${end}`,
    'short names': `${'NIS2 CO2 '.repeat(large / 9)}${end}`,
    'numbers in lines': `${'143 20212 1433\n'.repeat(large / 15)}${end}`,
    'notes on every page': 'Het kabinet bouwt1 en plant2.\n\n1 Zie de brief.\n2 Zie de nota.\n\n'.repeat(large / 66),
    'a note for every word': 'a1\n\n1 b\n'.repeat(large / 9),
    'words in one line and notes': `${'woord1 '.repeat(large / 14)}${'\n\n1 Zie b.'.repeat(large / 20)}`,
    labels: '1\n\n'.repeat(large / 3),
    'labels and texts': '1\nZie de brief\n'.repeat(large / 15),
    'ascending labels':
      Array.from({ length: 900 }, (_, index) => `woord${index + 1}`).join(' ') +
      Array.from({ length: 900 }, (_, index) => `\n\n${index + 1}\n\nZie.`).join(''),
  }
  for (const [name, text] of Object.entries(inputs)) {
    it(`reads 400 kB of ${name}, each line once`, () => {
      expect(readNotes(text).claims.length).toBe(draftOf(text).lines.length)
    })
  }
})
