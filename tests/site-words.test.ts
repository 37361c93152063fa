import { describe, expect, test } from 'vitest'
import { isAccountOfPlan } from '../src/site/account-of-plan.ts'
import { contentsOf } from '../src/site/contents-entry.ts'
import { dateInWords, monthInWords } from '../src/site/date-words.ts'
import { indexWords } from '../src/site/index-words.ts'
import { counted, listInDutch, percentInDutch, withWholeAmounts } from '../src/site/number-words.ts'
import { shortName, withArticle } from '../src/site/publisher-name.ts'
import { documentOf } from './site-nodes.ts'

test.each([
  ['2019-09-17', 'september 2019', '17 september 2019'],
  ['2020-03-01', 'maart 2020', '1 maart 2020'],
  ['2020-09', 'september 2020', 'september 2020'],
  ['2020', '2020', '2020'],
])('%s is %s or %s', (date, month, day) => {
  expect([monthInWords(date), dateInWords(date)]).toEqual([month, day])
})

test.each([
  ['VNG', 'de VNG'],
  ['Ministerie van Financiën', 'het Ministerie van Financiën'],
  ['Vereniging van Nederlandse Gemeenten', 'de Vereniging van Nederlandse Gemeenten'],
  ['Interprovinciaal Overleg', 'het Interprovinciaal Overleg'],
])('%s is %s', (name, expected) => {
  expect(withArticle(name)).toBe(expected)
})

test.each([
  ['Vereniging van Nederlandse Gemeenten', 'vng', 'VNG'],
  ['VNG', 'vng', 'VNG'],
  ['Ministerie van Financiën', 'fin', 'Ministerie van Financiën'],
])('%s is %s for short when that is its name', (name, slug, expected) => {
  expect(shortName({ name, slug })).toBe(expected)
})

test.each([
  ['Wat wil het kabinet?', true],
  ['Wat willen de ministers?', true],
  ['Wat betekent dit voor gemeenten?', false],
  ['Wat willekeurig is', false],
])('%s is an account of the plan: %s', (heading, expected) => {
  expect(isAccountOfPlan(heading)).toBe(expected)
})

test.each([
  ['Voor € 1 mld. en € 5 mln.', 'Voor €\u00a01 mld. en €\u00a05 mln.'],
  ['In euro’s (€) per jaar', 'In euro’s (€) per jaar'],
])('%s keeps its amounts whole', (text, expected) => {
  expect(withWholeAmounts(text)).toBe(expected)
})

test.each([
  [0, '0%'],
  [0.004, 'minder dan 1%'],
  [0.22, '22%'],
])('a share of %d is %s', (share, expected) => {
  expect(percentInDutch(share)).toBe(expected)
})

test.each([
  [[2020], '2020'],
  [[2020, 2024], '2020 en 2024'],
  [[2020, 2021, 2024], '2020, 2021 en 2024'],
])('%j is %s', (items, expected) => {
  expect(listInDutch(items)).toBe(expected)
})

describe('contents', () => {
  const texts = (sections: ReturnType<typeof documentOf>['sections']) =>
    contentsOf(sections, 2).flatMap(({ text, entries }) => [text, ...entries.map(entry => `- ${entry.text}`)])

  test('name a sub-heading that returns with the heading above it', () => {
    const [huur, koop] = ['Huur', 'Koop'].map(kop => ({ kop, delen: [{ kop: 'Cijfers' }] }))
    const { sections } = documentOf({ delen: [huur, koop].filter(part => part !== undefined) })
    expect(texts(sections)).toEqual(['Huur', '- Cijfers (bij ‘Huur’)', 'Koop', '- Cijfers (bij ‘Koop’)'])
  })

  test('leave out a sub-heading that returns everywhere, and keep its neighbour', () => {
    const question = { kop: 'Wat wil het kabinet?' }
    const topics = ['Huur', 'Koop', 'Bouw', 'Buurt'].map(kop => ({ kop, delen: [question, { kop: `Cijfers ${kop}` }] }))
    expect(texts(documentOf({ delen: topics }).sections).slice(0, 4)).toEqual([
      'Huur',
      '- Cijfers Huur',
      'Koop',
      '- Cijfers Koop',
    ])
  })
})

test('counts with a dot in thousands, and names no amounts or shares that are not there', () => {
  expect([0, 1, 2, 1234, 1_234_567].map(count => counted(count, 'tekst', 'teksten'))).toEqual([
    '0 teksten',
    '1 tekst',
    '2 teksten',
    '1.234 teksten',
    '1.234.567 teksten',
  ])
  const { count } = indexWords.amounts
  expect([count(1, 0), count(0, 1), count(1200, 3)]).toEqual([
    '1 bedrag',
    '1 percentage',
    '1.200 bedragen en 3 percentages',
  ])
})
