import { describe, expect, test } from 'vitest'
import { expandQuery } from '../src/search/expand-query.ts'
import { cleanQuery, longestQuery, readQuery } from '../src/search/read-query.ts'
import type { RelatedWords } from '../src/search/related-words.ts'
import { compoundSplitter } from '../src/search/split-compounds.ts'
import { stemWord } from '../src/search/stem-word.ts'
import { type Case, readCases } from './read-cases.ts'

const cases = readCases('search-words')
const fence = (one: Case, name: string) => one.fences.find(block => block.name === name)?.text ?? ''
const inFile = (name: string) => cases.filter(one => one.file.endsWith(`/${name}.md`))
const lines = (text: string) => text.split('\n').filter(line => line !== '')

describe('questions', () => {
  test.each(inFile('queries'))('$title', one => {
    const tokens = readQuery(cleanQuery(fence(one, 'query')))
    const shown = tokens.map(
      ({ kind, text, exact }) => `${kind} ${kind === 'phrase' || kind === 'key' ? exact : exact || text}`,
    )
    expect(shown).toEqual(lines(fence(one, 'tokens')))
  })

  test.each(['x'.repeat(100_000), '\uD800 los', '\u202Erechts\u202C', '\0nul\0', '('.repeat(5_000), '"'.repeat(999)])(
    'a hostile question is cut to a line that can be asked',
    typed => {
      const query = cleanQuery(typed)
      expect(query.length).toBeLessThanOrEqual(longestQuery)
      expect(query).toBe(query.toWellFormed())
      expect(query).not.toMatch(/\p{C}/u)
      expect(readQuery(query).length).toBeLessThanOrEqual(16)
    },
  )
})

describe('compounds', () => {
  test.each(inFile('compounds'))('$title', one => {
    const split = compoundSplitter(new Set(fence(one, 'vocabulary').split(/\s+/)))
    const wanted = lines(fence(one, 'splits'))
    expect(wanted.map(line => line.split(' = ')[0] ?? '').map(word => `${word} = ${split(word).join(' ')}`)).toEqual(
      wanted,
    )
  })
})

test.each([
  ['huis', 'huizen'],
  ['woning', 'woningen'],
  ['school', 'scholen'],
  ['bus', 'bussen'],
  ['brief', 'brieven'],
  ['gemeente', 'gemeentes'],
  ['groot', 'grote'],
])('%s and %s are one word', (one, other) => {
  expect(stemWord(one)).toBe(stemWord(other))
})

test('short words and numbers are their own stem', () => {
  expect(['een', 'bus', '2030s'].map(stemWord)).toEqual(['een', 'bus', '2030s'])
})

describe('related words', () => {
  const related: readonly RelatedWords[] = [
    { kind: 'synonym', one: ['huis'], other: ['woning'] },
    { kind: 'synonym', one: ['van het gas af'], other: ['aardgasvrij'] },
    { kind: 'abbreviation', one: ['AIVD'], other: ['Algemene Inlichtingen- en Veiligheidsdienst'] },
    { kind: 'abbreviation', one: ['OM'], other: ['Openbaar Ministerie'] },
  ]
  const waysOf = (query: string) =>
    expandQuery(readQuery(cleanQuery(query)), related).map(({ text, ways }) => [
      text,
      ...ways.map(way => way.terms.join(' + ')),
    ])

  test.each([
    [
      'een huis huren',
      [
        ['huis', 'huis', 'woning'],
        ['huren', 'huren'],
      ],
    ],
    ['huizen', [['huizen', 'huizen', 'woning']]],
    ['woningen', [['woningen', 'woningen', 'huis']]],
    ['aivd', [['aivd', 'aivd', 'algemene inlichtingen en veiligheidsdienst']]],
    [
      'de Algemene Inlichtingen- en Veiligheidsdienst',
      [['Algemene Inlichtingen en Veiligheidsdienst', 'algemene + inlichtingen + veiligheidsdienst', 'aivd']],
    ],
    [
      'mijn wijk van het gas af',
      [
        ['wijk', 'wijk'],
        ['van het gas af', 'gas', 'aardgasvrij'],
      ],
    ],
    ['om de buurt', [['buurt', 'buurt']]],
    ['OM', [['OM', 'om', 'openbaar ministerie']]],
    [
      'wie is het',
      [
        ['wie', 'wie'],
        ['is', 'is'],
        ['het', 'het'],
      ],
    ],
  ])('%s', (query, ways) => {
    expect(waysOf(query)).toEqual(ways)
  })

  test('what is searched as well is said, the own words are not', () => {
    const [part] = expandQuery(readQuery('huis'), related)
    expect(part?.ways.map(way => way.also)).toEqual([null, 'woning'])
  })
})
