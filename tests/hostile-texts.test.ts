import { describe, expect, test } from 'vitest'
import { markdownShapes, plainUnits } from '../scripts/growth/hostile-texts.ts'
import { textOf } from '../src/document/text-of.ts'
import { traceWords } from '../src/document/trace-words.ts'
import { readMarkdown } from '../src/readers/markdown.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { accountWords } from '../src/rules/word-account.ts'
import { writeMarkdown } from '../src/writers/markdown.ts'

/** Long enough that time in the square of the length would run into the limit of a test; `measure-growth` has figures. */
const plainLength = 200_000
const markdownLength = 64_000

const encoder = new TextEncoder()

describe('a hostile plain text loses no word', () => {
  test.each(plainUnits)('%j', unit => {
    expect(unaccounted(unit.repeat(plainLength / unit.length))).toBe(0)
  })

  test.each(['(', '1', '-'])('a megabyte of %j on one line', unit => {
    expect(unaccounted(unit.repeat(1_000_000))).toBe(0)
  })
})

describe('hostile Markdown is refused, or says the same after it is written and read again', () => {
  test.each(markdownShapes.map(({ name, make }) => [JSON.stringify(name), make] as const))('%s', (_, make) => {
    const { document, findings } = readMarkdown({ file: 'a.md', bytes: encoder.encode(make(markdownLength)) })
    const again = readMarkdown({ file: 'a.md', bytes: encoder.encode(writeMarkdown(document)) }).document
    const isRefused = findings.some(finding => finding.rule === 'nesting-too-deep')
    // Not `toBe`: it would print both texts.
    expect(isRefused || textOf(again) === textOf(document)).toBe(true)
  })
})

function unaccounted(text: string): number {
  const { document, lines } = readPlainText({ file: 'a.txt', bytes: encoder.encode(text) })
  return accountWords(traceWords(text, document, lines), lines).unaccounted
}
