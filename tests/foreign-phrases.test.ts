import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foreignFinder } from '../src/readers/inline/find-foreign.ts'

const seed = 20_201_127
// Each begins with a capital or a sign, so that how a sentence begins does not matter.
const listed = [
  'Data ACT',
  'Data Protection',
  'Data',
  'Chief Data Officer',
  'À la carte',
  'Q',
  'Q and A',
  '1-on-1',
  'Big-Tech',
]
const finder = foreignFinder(listed.map(text => ({ text, lang: 'en' })))

/** Every phrase at once, the longest first, as one pattern. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${listed
    .toSorted((one, other) => other.length - one.length)
    .map(
      text => text.replaceAll(' ', '\\s{1,3}') + (text.includes(' ') ? '(?![\\p{L}\\p{N}_])' : '(?![\\p{L}\\p{N}_-])'),
    )
    .join('|')})`,
  'gu',
)

test('the phrases are found where one pattern of all of them finds them', () => {
  const odd = fc.constantFrom(' ', '  ', '\u00a0', '\n', '-', '_', '1', 'é', 'x', 'X', '', '“', '𝒜', '\ud835', '. ')
  const parts = fc.array(fc.oneof(fc.constantFrom(...listed, ...listed.flatMap(text => text.split(' '))), odd))
  fc.assert(
    fc.property(parts, all => {
      const text = all.join('')
      const found = [...text.matchAll(pattern)].map(match => [match.index, match.index + match[0].length])
      expect(finder(text).map(({ start, end }) => [start, end])).toEqual(found)
    }),
    { seed, numRuns: 5000 },
  )
})
