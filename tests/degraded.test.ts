import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPlainText } from '../src/readers/plain-text.ts'
import { readDegraded } from './degraded/read-degraded.ts'
import { readCases } from './read-cases.ts'

/** Each line with words: what it became, with the level of a heading, and its text. */
function linesOf(source: string): string {
  const bytes = Buffer.from(source.replaceAll('␌', '\f'))
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

const cases = Map.groupBy(readCases('reading-degraded'), each => basename(each.file))

describe.each([...cases])('%s', (_, group) => {
  test.each(group)('$title', ({ fences }) => {
    const [source = '', lines, notes] = ['bron', 'regels', 'noten'].map(
      name => fences.find(fence => fence.name === name)?.text,
    )
    expect(linesOf(source)).toBe(lines)
    if (notes !== undefined) expect(notesOf(source)).toBe(notes)
  })
})
