import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../src/document/node.ts'
import { isWhiteSpace } from '../src/document/white-space.ts'
import { WordCounts } from '../src/document/word-counts.ts'
import { countWords, foldWhiteSpace, splitWords, wordsOf } from '../src/document/words.ts'
import { foldWord, wordsIn } from '../src/search/fold-word.ts'
import { countedWords } from '../src/site/indexes/name-counts.ts'
import { wordsFor } from '../src/site/search-records.ts'

const seed = 20_201_127

const units = Array.from({ length: 0x10000 }, (_, unit) => unit)
const white = units.filter(unit => /\p{White_Space}/u.test(String.fromCharCode(unit)))

test('white space is what Unicode says, unit by unit', () => {
  expect(units.filter(isWhiteSpace)).toEqual(white)
})

describe('whatever the text', () => {
  const spaces = fc.constantFrom(...white.map(unit => String.fromCharCode(unit)), '\r\n', ' ', ' ', '\n')
  const odd = fc.constantFrom('\ufeff', '\u200b', '\u180e', '\0', '𝒜', '\ud835', '\udc9c', 'e\u0301')
  const texts = fc
    .array(
      fc.oneof(
        spaces,
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom('de', 'raad', 'CO₂-uitstoot,', 'zo’n', '1.250,50', 'Één'),
        odd,
      ),
    )
    .map(parts => parts.join(''))

  test('its words are its runs without white space, each in its place', () => {
    fc.assert(
      fc.property(texts, text => {
        const found = [...text.matchAll(/\P{White_Space}+/gu)].map(match => ({ text: match[0], offset: match.index }))
        const words = wordsOf(text)
        expect(words.map(word => ({ text: word.text, offset: word.offset }))).toEqual(found)
        expect(splitWords(text)).toEqual(found.map(word => word.text))
        expect(countWords(text)).toBe(found.length)
        for (const { line, column, offset } of words) {
          const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
          expect([line, column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
        }
      }),
      { seed, numRuns: 3000 },
    )
  })

  test('folded, it has its words with a space between them', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(foldWhiteSpace(text)).toBe(
          text
            .replaceAll(/\p{White_Space}+/gu, ' ')
            .replace(/^ /, '')
            .replace(/ $/, ''),
        )
      }),
      { seed, numRuns: 3000 },
    )
  })

  test('each of its words is counted, beside those of other texts', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 40 }), all => {
        const counted = new WordCounts()
        expect(all.map(text => counted.addText(text))).toEqual(all.map(text => splitWords(text).length))
        const known = Map.groupBy(all.flatMap(splitWords), word => word)
        expect([...counted.counts]).toEqual([...known].map(([word, each]) => [word, each.length]))
      }),
      { seed, numRuns: 300 },
    )
  })

  test('search knows the words of a text, folded, as if it were read at once', () => {
    fc.assert(
      fc.property(texts, text => {
        expect([...wordsFor({ document: documentWith(text) })]).toEqual([...new Set(wordsIn(text).map(foldWord))])
      }),
      { seed, numRuns: 3000 },
    )
  })

  test('search knows no other words when they were counted before, beside names of several words', () => {
    const pieces = fc.array(fc.oneof(texts, fc.constantFrom('Right to Challenge', '-beleid', '’s', '12,', '.nl')))
    fc.assert(
      fc.property(pieces, own => {
        const document = documentWith(own.join(''))
        const passages = document.blocks.flatMap(block =>
          block.type === 'paragraph' ? [{ text: own.join(''), children: block.children }] : [],
        )
        const counted = countedWords(passages, ['Right to Challenge'])
        expect(new Set(wordsFor({ document }, counted))).toEqual(new Set(wordsFor({ document })))
      }),
      { seed, numRuns: 3000 },
    )
  })
})

function documentWith(value: string): Document {
  const place = { file: '', line: 1, column: 1, offset: 0 }
  return {
    type: 'document',
    place,
    level: 2,
    title: null,
    blocks: [{ type: 'paragraph', place, children: [{ type: 'text', place, value }] }],
    sections: [],
    footnotes: [],
  }
}
