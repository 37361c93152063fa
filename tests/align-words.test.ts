import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignWords, type Edit } from '../src/rules/align-words.ts'

const seed = 20_200_915

/** What the edits make of a, when they are what they say: equal stretches are equal, and both rows are covered. */
function applied(a: readonly string[], b: readonly string[], edits: readonly Edit[]): readonly string[] {
  let aAt = 0
  let bAt = 0
  return edits.flatMap(({ kind, aStart, aEnd, bStart, bEnd }) => {
    expect([aStart, bStart, aEnd >= aStart, bEnd >= bStart]).toEqual([aAt, bAt, true, true])
    expect(kind).toBe(kindOf(aEnd - aStart, bEnd - bStart, kind))
    aAt = aEnd
    bAt = bEnd
    return kind === 'equal' ? a.slice(aStart, aEnd) : b.slice(bStart, bEnd)
  })
}

function kindOf(gone: number, come: number, kind: string): string {
  if (gone === 0) return 'inserted'
  if (come === 0) return 'deleted'
  return kind === 'equal' && gone === come ? 'equal' : 'replaced'
}

function brief(a: string, b: string): string {
  const [one, other] = [a.split(' ').filter(Boolean), b.split(' ').filter(Boolean)]
  return alignWords(one, other)
    .filter(({ kind }) => kind !== 'equal')
    .map(
      ({ kind, aStart, aEnd, bStart, bEnd }) =>
        `${kind} ${one.slice(aStart, aEnd).join(' ')} > ${other.slice(bStart, bEnd).join(' ')}`,
    )
    .join(', ')
}

describe('few edits', () => {
  test.for([
    ['', '', ''],
    ['de raad', 'de raad', ''],
    ['', 'de raad', 'inserted  > de raad'],
    ['de raad', '', 'deleted de raad > '],
    ['de raad van state', 'de raad state', 'deleted van > '],
    ['de raad van state', 'de raad voor state', 'replaced van > voor'],
    ['de en de en de', 'de en de', 'deleted en de > '],
    ['een twee drie vier', 'een drie twee vier', 'deleted twee > , inserted  > twee'],
  ] as const)('%j to %j', ([a, b, expected]) => {
    expect(brief(a, b)).toBe(expected)
  })
})

describe('whatever the words', () => {
  const words = fc.array(fc.constantFrom(...'de het een raad van state en VNG'.split(' ')), { maxLength: 60 })

  test('the edits make b of a and cover both', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(applied(a, b, alignWords(a, b))).toEqual(b)
      }),
      { seed, numRuns: 3000 },
    )
  })

  test('equal rows have no edits', () => {
    fc.assert(
      fc.property(words, a => alignWords(a, a).every(({ kind }) => kind === 'equal')),
      { seed, numRuns: 500 },
    )
  })
})

describe('long rows', () => {
  const count = 30_000
  const row = (wordAt: (index: number) => string): string[] =>
    Array.from({ length: count }, (_, index) => wordAt(index))

  test.for([
    ['nothing in common', row(index => `a${index}`), row(index => `b${index}`)],
    ['one word over and over', row(() => 'de'), row(() => 'de').slice(7)],
    ['two words in turn and in pairs', row(index => `${index % 2}`), row(index => `${(index >> 1) % 2}`)],
    ['the other way round', row(index => `${index}`), row(index => `${count - index}`)],
    ['a few words by chance', row(index => `${(index * 7919) % 11}`), row(index => `${(index * 104_729) % 13}`)],
  ] as const)('%s', ([, a, b]) => {
    expect(applied(a, b, alignWords(a, b))).toEqual(b)
  })

  test('a missing chapter is one deletion', () => {
    const a = row(index => (index % 3 === 0 ? 'de' : `w${index % 5000}`))
    const b = [...a.slice(0, 4000), ...a.slice(9000)]
    expect(
      alignWords(a, b)
        .filter(({ kind }) => kind !== 'equal')
        .reduce((sum, edit) => sum + edit.aEnd - edit.aStart, 0),
    ).toBe(5000)
  })
})

test('fifty words each deleted, swapped and altered in a whole letter are all named', () => {
  const a = readFileSync('content/sources/2021/reactie-vng.txt', 'utf8').split(/\s+/u).filter(Boolean)
  const b: (string | null)[] = [...a]
  // Distinct places at least two words apart, spread over the letter.
  const places = Array.from(
    { length: 200 },
    (_, index) => Math.floor((index * (a.length - 40)) / 200) + ((index * 37) % 31),
  )
  const [deleted, altered, swapped] = [places.slice(0, 50), places.slice(50, 100), places.slice(100)]
  for (const place of deleted) b[place] = null
  for (const place of altered) b[place] = `${a[place]}x`
  for (let pair = 0; pair < 50; pair++) {
    const [one = 0, other = 0] =
      pair % 2 ? [swapped[pair], swapped[99 - pair]] : [swapped[pair], (swapped[pair] ?? 0) + 1]
    ;[b[one], b[other]] = [a[other] ?? '', a[one] ?? '']
  }
  const kept = b.filter(word => word !== null)
  const edits = alignWords(a, kept).filter(({ kind }) => kind !== 'equal')
  // Of two neighbours that change places one is named, before or behind the other.
  const isNamed = (place: number, index: number): boolean => {
    const reach = index < 100 ? 0 : 1
    return edits.some(({ aStart, aEnd }) => aStart - reach <= place && place < aEnd + reach)
  }
  expect(places.filter((place, index) => b[place] !== a[place] && !isNamed(place, index))).toEqual([])
  expect(edits.reduce((sum, { aStart, aEnd, bStart, bEnd }) => sum + aEnd - aStart + bEnd - bStart, 0)).toBeLessThan(
    500,
  )
})
