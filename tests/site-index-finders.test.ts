import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../src/document/sentences.ts'
import { equalRuns } from '../src/site/indexes/equal-runs.ts'
import { findAmounts } from '../src/site/indexes/find-amounts.ts'
import { nameFinder } from '../src/site/indexes/name-finder.ts'
import { readCases } from './read-cases.ts'

describe.each(readCases('index-amounts'))('$title', ({ fences }) => {
  test('are the amounts of the case', () => {
    const [text = '', expected] = fences.map(fence => fence.text)
    const found = findAmounts(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
    expect(found.join('\n')).toBe(expected)
  })
})

describe.each(readCases('sentences'))('$title', ({ fences }) => {
  test('are the sentences of the case', () => {
    const [text = '', expected] = fences.map(fence => fence.text)
    const sentences = sentencesOf(text)
    expect(sentences.map(sentence => sentence.text).join('\n')).toBe(expected)
    expect(sentences.every(one => text.startsWith(one.text, one.start))).toBe(true)
  })
})

test('no letter of a text is lost between its sentences', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
      const joined = sentencesOf(text).map(sentence => sentence.text)
      expect(joined.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''))
    }),
  )
})

test.each([
  ['a long name with any capitals', ['wet open overheid'], 'De Wet open overheid geldt.', ['Wet open overheid']],
  ['a short name only as written', ['Woo', 'ROB'], 'De Woo en de WOO; Rob las het van de ROB.', ['Woo', 'ROB']],
  ['a whole word, also before a hyphen', ['Woo'], 'Woo-verzoeken, Woord, eWoo', ['Woo']],
  ['the longest of two names', ['Wiv', 'Wiv 2017'], 'De Wiv 2017 en de Wiv.', ['Wiv 2017', 'Wiv']],
  [
    'either apostrophe and any space',
    ["ZBO's", 'Wet Bibob'],
    'De ZBO’s en de Wet\u00a0Bibob.',
    ['ZBO’s', 'Wet\u00a0Bibob'],
  ],
  ['signs that mean something in a pattern', ['A&O (G)', 'C++.'], 'A&O (G) en C++.', ['A&O (G)', 'C++.']],
])('finds %s', (_, names, text, expected) => {
  expect(nameFinder(names)(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

describe('equal runs', () => {
  const row = (text: string) => text.split(' ').map(word => (word === '|' ? null : word))
  const runs = (one: string, other: string) =>
    equalRuns(row(one), row(other), 3).map(run =>
      row(other)
        .slice(run.other, run.other + run.length)
        .join(' '),
    )

  test.each([
    ['x a b c d y', 'q a b c d z', ['a b c d']],
    ['a b c', 'a b', []],
    ['a b | c d e f', 'a b c d e f', ['c d e f']],
    ['a b c d', 'a b c | d a b c', ['a b c', 'a b c']],
    ['a b c x a b c d', 'a b c d', ['a b c d']],
  ])('of %s and %s', (one, other, expected) => {
    expect(runs(one, other)).toEqual(expected)
  })

  test('are equal, long enough, do not overlap, and miss no word that a run could hold', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', null), { maxLength: 40 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const found = equalRuns(one, other, 3)
        for (const run of found) {
          expect(run.length).toBeGreaterThanOrEqual(3)
          expect(one.slice(run.one, run.one + run.length)).toEqual(other.slice(run.other, run.other + run.length))
        }
        const held = new Set(found.flatMap(run => Array.from({ length: run.length }, (_, at) => run.other + at)))
        expect(held.size).toBe(found.reduce((sum, run) => sum + run.length, 0))
        const free = Array.from({ length: Math.max(0, other.length - 2) }, (_, at) => at)
          .filter(at => [0, 1, 2].every(step => !held.has(at + step)))
          .filter(at => !other.slice(at, at + 3).includes(null))
        const known = new Set(one.map((_, at) => JSON.stringify(one.slice(at, at + 3))))
        expect(free.filter(at => known.has(JSON.stringify(other.slice(at, at + 3))))).toEqual([])
      }),
    )
  })

  test('take time in proportion to the words, also where all words are the same', () => {
    const same = Array.from({ length: 20_000 }, () => 'a')
    const started = performance.now()
    equalRuns(same, same, 8)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
