import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../src/document/reader.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { readCases } from './read-cases.ts'
import { showFindings, showHeadings, showLines, showLists, showParagraphs } from './show-reading.ts'

/** What a fence of a case shows of the reading of its source, by the name of the fence. */
const shown: Readonly<Record<string, (reading: Reading) => string>> = {
  regels: showLines,
  koppen: showHeadings,
  lijsten: showLists,
  alineas: showParagraphs,
  bevindingen: showFindings,
}

const cases = Map.groupBy(readCases('reading-lines'), each => basename(each.file))

describe.each([...cases])('%s', (_, group) => {
  test.each(group)('$title', ({ fences }) => {
    const source = fences.find(({ name }) => name === 'bron')?.text ?? ''
    // A form feed cannot be seen in a case: `␌` stands for it.
    const reading = readPlainText({ file: 'bron.txt', bytes: Buffer.from(source.replaceAll('␌', '\f')) })
    const expected = fences.filter(({ name }) => name !== 'bron')
    expect(source).not.toBe('')
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.map(({ name }) => `${name}\n${shown[name]?.(reading) ?? 'een onbekend blok'}`)).toEqual(
      expected.map(({ name, text }) => `${name}\n${text}`),
    )
  })
})
