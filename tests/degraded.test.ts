import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { degrade } from '../scripts/degraded/degrade.ts'
import { documentsToDegrade } from '../scripts/degraded/documents.ts'
import { readDegraded } from '../scripts/degraded/read-degraded.ts'
import { f1, scoreOf, sumOf } from '../scripts/degraded/score.ts'
import { styles } from '../scripts/degraded/styles.ts'
import { truthOf } from '../scripts/degraded/truth-of.ts'
import { walk } from '../src/document/walk.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { readCases } from './read-cases.ts'

/** Each line with words: what it became, with the level of a heading, and its text. */
function linesOf(source: string): string {
  const bytes = Buffer.from(source)
  const { document, lines } = readPlainText({ file: 'bron.txt', bytes })
  const levels = new Map(document.title ? [[document.title.place.line, 1]] : [])
  const open = document.sections.map(section => ({ section, level: document.level }))
  for (const { section, level } of open) {
    levels.set(section.heading.place.line, level)
    open.push(...section.sections.map(below => ({ section: below, level: level + 1 })))
  }
  return lines
    .map(({ role }, index) => `${index + 1} ${role}${levels.has(index + 1) ? ` ${levels.get(index + 1)}` : ''}`)
    .filter(line => !line.endsWith('blank'))
    .join('\n')
}

/** Each note with the line of its marker and its text. */
function notesOf(source: string): string {
  const { footnotes } = readDegraded(source)
  return footnotes.map(({ label, markerLine, text }) => `${label} at ${markerLine} ${text}`).join('\n')
}

/** Each table with its status and rows. */
function tablesOf(source: string): string {
  const { tables } = readDegraded(source)
  return tables
    .flatMap(({ status, header, rows }) => [status, ...[...header, ...rows].map(row => row.join(' | '))])
    .join('\n')
}

/** What a fence of a case shows of the reading of its source, by its name. */
const shown: Readonly<Record<string, (source: string) => string>> = {
  regels: linesOf,
  rollen: source => linesOf(source).replaceAll(/ \d$/gm, ''),
  alineas: source =>
    readDegraded(source)
      .paragraphs.map(({ lines }) => lines.join('+'))
      .join('\n'),
  noten: notesOf,
  tabellen: tablesOf,
}

const cases = Map.groupBy(readCases('reading-degraded'), each => basename(each.file))

describe.each([...cases])('%s', (_, group) => {
  test.each(group)('$title', ({ fences }) => {
    // A form feed cannot be seen in a case: `␌` stands for it.
    const source = (fences.find(({ name }) => name === 'bron')?.text ?? '').replaceAll('␌', '\f')
    const wanted = fences.filter(({ name }) => name !== 'bron')
    expect(wanted.length).toBeGreaterThan(0)
    for (const { name, text } of wanted) expect(shown[name]?.(source), name).toBe(text)
  })
})

/** Figures that no style may fall below, over the documents made for this and the one publication that is short. */
const floors: Readonly<Record<string, number>> = {
  headings: 0.98,
  nesting: 0.82,
  paragraphs: 0.92,
  joins: 0.98,
  items: 0.93,
  markers: 0.96,
  notes: 0.96,
  contents: 1,
  furniture: 1,
}
/** Where a style hides more: two pages are too few to count, a page cuts a table, a paragraph ends in a full line. */
const lower: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'C2 pdftotext, no form feeds': { paragraphs: 0.75, furniture: 0.9 },
  'C3 pdftotext, blank lines at headings only': { paragraphs: 0.62, joins: 0.9 },
}
const never = ['swallowed', 'wrong recovered', 'phantom tables', 'unaccounted'] as const
const documents = [...documentsToDegrade()].filter(([name]) => !name.includes('/') || name === '2020/begroting-bzk')

describe('degraded documents', () => {
  test.each(styles)('$name', style => {
    const score = sumOf(
      documents.map(([, document]) => {
        const degraded = degrade(document, style, 20240922)
        return scoreOf(truthOf(degraded), readDegraded(degraded.text))
      }),
    )
    expect(documents.length).toBe(5)
    const low = Object.entries({ ...floors, ...lower[style.name] }).flatMap(([name, floor]) => {
      const reached = score[name] ? f1(score[name]) : 0
      return reached < floor ? [`${name} ${reached.toFixed(3)}`] : []
    })
    expect(low).toEqual([])
    expect(never.flatMap(name => score[name]?.extra ?? [`${name} is not measured`])).toEqual([])
  })
})

/** The worst sin: a table shown as fact whose cells are not those of the source. */
describe('no table is recovered wrongly, whatever its encoding and wherever a page ends', () => {
  const encodings = ['tabs', 'pipes', 'columns', 'cells', 'cells with gaps', 'close cells'] as const
  const withTables = [...documentsToDegrade()].filter(([, document]) =>
    [...walk(document)].some(node => node.type === 'table'),
  )
  const ways = styles.flatMap(style =>
    encodings.flatMap(tables => (style.page === null ? [null] : [37, 52]).map(page => ({ ...style, tables, page }))),
  )

  test('there are tables to read, in many ways', () => {
    expect(withTables.length).toBeGreaterThan(3)
    expect(ways.length).toBeGreaterThan(50)
  })

  test.each(ways.map(way => [`${way.name}, ${way.tables}, ${way.page ?? 'no pages'}`, way] as const))(
    '%s',
    (_, way) => {
      const wrong = withTables.flatMap(([name, document]) => {
        const degraded = degrade(document, way, 20240922)
        const score = scoreOf(truthOf(degraded), readDegraded(degraded.text))
        const found = score['wrong recovered']?.extra ?? ['no such score']
        return found.map(table => `${name}: ${table}`)
      })
      expect(wrong).toEqual([])
    },
  )
})
