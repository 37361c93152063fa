import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countSaid, maySay, stemsOf } from '../src/readers/plain-text/content-stems.ts'

const words = fc.constantFrom(
  ...[
    'bekwaamheden',
    'bekwame',
    'betrokken',
    'betrok',
    'democratie',
    'besturen',
    'financiën',
    'Financieel',
    'ICT',
    'aAA',
  ],
  ...[
    'huurwoningen',
    'woning',
    'jeugdzorg',
    'zorg',
    'patiënten',
    'digitalisering',
    'digitale',
    'ΟΔΟΣ',
    'ΣΑΣ',
    'İnkoop',
  ],
)
const gaps = fc.constantFrom(' ', ', ', '. ', '-', "'", '\u00a0', '')
const texts = fc.array(fc.tuple(words, gaps), { maxLength: 12 }).map(parts => parts.flat().join(''))

test('a text that says a word of a heading has the letters that are looked for first', () => {
  fc.assert(
    fc.property(texts, texts, (heading, text) => {
      const isPossible = maySay(text)
      const said = stemsOf(heading).filter(stem => countSaid([stem], stemsOf(text)) > 0)
      expect(said.filter(stem => !isPossible(stem))).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['Een bekwaam bestuur', 'bekwaamheden', true],
  ['Een bekwaam bestuur', 'veiligheid', false],
])('%j may say %j: %s', (text, heading, expected) => {
  expect(stemsOf(heading).every(maySay(text))).toBe(expected)
})
