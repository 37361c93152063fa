import { describe, expect, test } from 'vitest'
import { benchTable } from '../scripts/bench/bench-table.ts'
import { growthExponent, medianOf } from '../scripts/bench/growth.ts'
import { madeSource } from '../scripts/bench/made-source.ts'
import { vocabularyOf } from '../scripts/bench/vocabulary.ts'
import { chanceOf } from '../scripts/degraded/chance.ts'
import { readPlainText } from '../src/readers/plain-text.ts'

describe('growth', () => {
  const points = (power: number) => [100, 1000, 10_000].map(sections => ({ sections, value: 3 * sections ** power }))

  test.each([0.5, 1, 2])('the exponent of n^%s', power => {
    expect(growthExponent(points(power))).toBeCloseTo(power, 9)
  })
  test('one size says nothing about growth', () => {
    expect(growthExponent(points(1).slice(0, 1))).toBeNull()
  })
  test('the median of an even number is between the two in the middle', () => {
    expect([medianOf([9, 1, 5]), medianOf([1, 9, 5, 7])]).toEqual([5, 6])
  })
})

describe('made archive', () => {
  const vocabulary = vocabularyOf('content/sources')
  const made = (seed: number) => madeSource(vocabulary, 10, chanceOf(seed)).text

  test('the same seed gives the same text, another seed another', () => {
    expect(made(1)).toBe(made(1))
    expect(made(1)).not.toBe(made(2))
  })

  test('is read as it was made: sections of some 600 words, with tables, lists and notes', () => {
    const { document } = readPlainText({ file: 'x.txt', bytes: new TextEncoder().encode(made(1)) })
    const blocks = document.sections.flatMap(section => section.blocks.map(block => block.type))
    const count = (type: string) => blocks.filter(one => one === type).length
    expect(document.sections.length).toBe(10)
    expect([count('table'), count('list')]).toEqual([2, 10])
    expect(document.footnotes.length).toBeGreaterThan(3)
    expect(made(1).split(/\s+/).length / 10).toBeGreaterThan(500)
    expect(made(1).split(/\s+/).length / 10).toBeLessThan(750)
  })
})

describe('table', () => {
  const measured = { wallSeconds: 2, cpuSeconds: 3, peakMiB: 100, outputBytes: 5 }
  const row = (name: string, own: typeof measured | null) => ({
    ...{ task: 'bouwen', name, leavesOut: 'niets', sections: 100, measured: own },
  })

  test('gives each contender as a share of the yardstick, and says who did not end in time', () => {
    const table = benchTable([row('A', { ...measured, wallSeconds: 3 }), row('Hugo', measured), row('B', null)], 'Hugo')
    expect(table).toContain('| bouwen | A | 100 | 3,00 | 3,00 | 100 | 5 | 1,50 × | 1,00 × |')
    expect(table).toContain('| bouwen | B | 100 | niet klaar in de tijd |')
  })
})
