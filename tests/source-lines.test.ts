import { describe, expect, test } from 'vitest'
import { linesOfSource } from '../scripts/lines-of-source.ts'
import { loadContent } from '../scripts/load-content.ts'
import { decode } from '../src/readers/plain-text/decode.ts'
import { ruleTerms } from '../src/report/reading-terms.ts'
import { linesParts } from '../src/site/source-lines.ts'
import { publicationOf } from './site-fixture.ts'
import { documentFrom } from './site-nodes.ts'

const publication = publicationOf({ kind: 'budget', year: 2020 }, documentFrom('{}'))

describe.each(loadContent().sources)('$key', ({ bytes, reading }) => {
  const texts = decode(bytes).text.split(/\r\n|\n|\r/)
  const shown = linesParts(publication, linesOfSource(texts, reading.lines, reading.document)).flatMap(one => one.lines)

  test('shows every line that holds more than white space, once and in order', () => {
    const wanted = texts.flatMap((text, at) => (text.trim() === '' ? [] : [at + 1]))
    const blankRows = shown.filter(({ line }) => texts[line - 1]?.trim() === '').map(({ line }) => line)
    expect(shown.map(({ line }) => line).filter(line => !blankRows.includes(line))).toEqual(wanted)
  })

  test('says in Dutch by which rule each line got its role', () => {
    expect(reading.lines.filter(({ role, rule }) => role !== 'blank' && !(rule in ruleTerms))).toEqual([])
  })
})

test('two hundred lines a page, each page with an address of its own', () => {
  const lines = Array.from({ length: 401 }, (_, at) => ({ line: at + 3, role: '', reason: '', start: '', id: null }))
  expect(linesParts(publication, lines).map(({ address, first, last }) => [address, first, last])).toEqual([
    ['/2020/begroting-bzk/bron/regels/', 3, 202],
    ['/2020/begroting-bzk/bron/regels/2/', 203, 402],
    ['/2020/begroting-bzk/bron/regels/3/', 403, 403],
  ])
})
