import { describe, expect, test } from 'vitest'
import { readPlainText } from '../src/readers/plain-text.ts'

/** What makes careless patterns take the square of their time, or worse. */
const units = [
  '(',
  ')]',
  '1',
  '12 ',
  '-',
  '- ',
  '.',
  ' ',
  '\t',
  '"',
  '1.1 Kop\n',
  '- a\n',
  'a....1\n',
  'Kop\n\n1\n\n',
  '| a | b |\n',
]

/** Milliseconds for so many characters, the best of two so that a pause of the machine does not count. */
function timeOf(unit: string, characters: number): number {
  const bytes = Buffer.from(unit.repeat(Math.ceil(characters / unit.length)))
  const runs = [0, 1].map(() => {
    const start = performance.now()
    readPlainText({ file: 'any.txt', bytes })
    return performance.now() - start
  })
  return Math.min(...runs)
}

describe('time grows with the text, not with its square', () => {
  test.each(units)('%j', unit => {
    const [small, large] = [timeOf(unit, 10_000), timeOf(unit, 80_000)]
    // Eight times the text: linear is 8, the square is 64. Below 10 ms the clock and the collector decide.
    expect(large).toBeLessThan(Math.max(small, 10) * 28)
  })

  test.each(['(', '1', '-'])('a megabyte of %j on one line', unit => {
    expect(timeOf(unit, 1_000_000)).toBeLessThan(10_000)
  })
})
