import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPlainText } from '../src/readers/plain-text.ts'
import { readDegraded } from './degraded/read-degraded.ts'
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
