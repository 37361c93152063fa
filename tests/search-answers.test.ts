import { describe, expect, test } from 'vitest'
import { completeWord } from '../src/search/complete-word.ts'
import { excerptOf } from '../src/search/excerpt-of.ts'
import { nearWords } from '../src/search/near-words.ts'
import { rankRecords } from '../src/search/rank-records.ts'
import { addressOf, questionIn } from '../src/search/search-address.ts'
import type { Sighting, WordIndex } from '../src/search/word-index.ts'

const way = (...terms: readonly string[]) => ({ terms, weight: 1, also: null })
const part = (text: string) => ({ text, ways: [way(text)] })

describe('an excerpt', () => {
  const content =
    'Er is veel te doen. Het kabinet trekt € 1,8 mld. uit voor huurtoeslag en sociale huurwoningen. De huren dalen. De huur daalt, de huur, de huur.'
  const shown = (words: readonly string[]) =>
    excerptOf({ content, meta: { title: 'x', delen: 'huur-toeslag huur-woningen' } }, words.map(part))
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('')

  test.each([
    [['kabinet'], 'Het [kabinet] trekt € 1,8 mld. uit voor huurtoeslag en sociale huurwoningen. '],
    [['huur', 'sociale'], 'Het kabinet trekt € 1,8 mld. uit voor [huurtoeslag] en [sociale] [huurwoningen]. '],
    [['getal1k8miljard'], 'Het kabinet trekt € [1,8 mld]. uit voor huurtoeslag en sociale huurwoningen. '],
    [['nergens'], 'Er is veel te doen. '],
  ])('%j', (words, excerpt) => {
    expect(shown(words)).toBe(excerpt)
  })

  test('a reference ends no sentence at its number, but closes one that has no full stop', () => {
    const cited = 'Er is een plicht (Kamerstukken 2020/21, 32847, nr. 680) Met de VNG is afgesproken te bouwen.'
    const shown = (word: string) =>
      excerptOf({ content: cited, meta: { title: 'x' } }, [part(word)])
        .map(({ text }) => text)
        .join('')
    expect(shown('plicht')).toBe('Er is een plicht (Kamerstukken 2020/21, 32847, nr. 680) ')
    expect(shown('bouwen')).toBe('Met de VNG is afgesproken te bouwen.')
  })

  test('a long sentence is cut around what was found', () => {
    const long = `${'woord '.repeat(100)}naald ${'woord '.repeat(100)}`.trim()
    const pieces = excerptOf({ content: long, meta: { title: 'x' } }, [part('naald')])
    const text = pieces.map(piece => piece.text).join('')
    expect(text.length).toBeLessThan(300)
    expect([text.startsWith('… '), text.endsWith(' …'), text.includes('naald')]).toEqual([true, true, true])
  })
})

describe('a word that no text has', () => {
  const vocabulary = new Set(
    'schimmelproblematiek politie agenten woningbouw dichterbij dicht rijksoverheid bewijs'.split(' '),
  )

  test.each([
    ['schimmel', [['schimmelproblematiek']]],
    ['politieagenten', [['politie', 'agenten']]],
    ['rijbewijs', []],
    ['ijks', []],
    ['overheid', []],
  ])('%s is searched as %j', (word, terms) => {
    expect(completeWord(word, vocabulary).map(one => one.terms)).toEqual(terms)
  })

  test('words that are spelt alike are only offered', () => {
    expect(nearWords('woningbauw', vocabulary)).toEqual(['woningbouw'])
    expect(nearWords('zonnepanelen', vocabulary)).toEqual([])
  })
})

describe('the address', () => {
  test.each(['', '?q=huur', '?q=huur+en+zorg&jaar=2020&jaar=2021&thema=wonen-en-buurt&letterlijk=1'])(
    '%s is read and written',
    search => {
      expect(addressOf(questionIn(search))).toBe(search)
    },
  )

  test('what does not belong there is left out', () => {
    expect(addressOf(questionIn('?q=%00%20huur&jaar=<script>&thema=../x&anders=1&letterlijk=ja'))).toBe('?q=huur')
  })
})

describe('ranking', () => {
  const indexOf = (texts: Readonly<Record<string, Readonly<Record<string, Sighting>>>>): WordIndex => ({
    size: 10,
    exactly: async word => new Set(Object.keys(texts[word] ?? {})),
    around: async word => new Map(Object.entries(texts[word] ?? {})),
    having: async () => new Set(),
  })
  const inText = (weight: number): Sighting => ({ weight, fields: [] })
  const ranked = async (texts: Parameters<typeof indexOf>[0], ...words: readonly string[]) =>
    (await rankRecords(indexOf(texts), words.map(part))).records.map(({ id, matched }) => `${id} ${matched}`)

  test('a title goes before a text, and more words before fewer', async () => {
    const texts = { huur: { a: inText(1), b: { weight: 1, fields: ['title'] }, c: inText(1) }, zorg: { c: inText(1) } }
    expect(await ranked(texts, 'huur')).toEqual(['b 1', 'a 1', 'c 1'])
    expect((await ranked(texts, 'huur', 'zorg'))[0]).toBe('c 2')
  })

  test('a rare word counts for more than a common one', async () => {
    const common = Object.fromEntries([...'abcdefgh'].map(id => [id, inText(1)]))
    expect((await ranked({ plan: common, lachgas: { z: inText(1) } }, 'plan', 'lachgas'))[0]).toBe('z 1')
  })

  test('a word in a field that counts for nothing finds nothing', async () => {
    const { records, unknown } = await rankRecords(indexOf({ text: { a: { weight: 0, fields: ['vorm'] } } }), [
      part('text'),
    ])
    expect([records.length, unknown.length]).toEqual([0, 1])
  })
})
