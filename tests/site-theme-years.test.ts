import { expect, test } from 'vitest'
import { chartWords } from '../src/site/chart-words.ts'
import { digestsOf } from '../src/site/digest/text-digest.ts'
import { byKey, voiceDigestsOf } from '../src/site/digest/theme-digest.ts'
import { countWords } from '../src/site/said-words.ts'
import { mostSaidOf, type ThemeYear, themeYearOf } from '../src/site/theme-years.ts'
import { kinds } from '../src/site/voice.ts'
import { publicationOf, site } from './site-fixture.ts'
import { documentOf } from './site-nodes.ts'

const years = (budget: Readonly<Record<number, number>>): readonly ThemeYear[] =>
  Object.entries(budget).map(([year, words]) => ({
    year: Number(year),
    address: null,
    said: kinds.map(kind => ({ kind, pieces: 1, words: kind === 'budget' ? words : 0, share: 0, absence: null })),
  }))

test.each([
  [{ 2020: 100, 2024: 1200 }, 'In 2024 zegt de begroting hier het meest over: 1.200 woorden.'],
  [
    { 2020: 100, 2021: 50, 2024: 100 },
    'In 2020 en 2024 zegt de begroting hier het meest over: 100 woorden in elk van die jaren.',
  ],
  [{ 2020: 1, 2021: 0 }, 'Alleen van 2020 staat hier een begroting met tekst over dit thema: 1 woord.'],
  [{ 2020: 0 }, ''],
])('%j words: %s', (budget, expected) => {
  expect(mostSaidOf(years(budget)).map(chartWords.theme.most).join(' ')).toBe(expected)
})

const { document } = publicationOf(
  { kind: 'budget', year: 2020 },
  documentOf({
    delen: [
      {
        kop: 'Huur in 2020',
        thema: 'zorg',
        tekst: [
          'Wij bouwen.[^1]',
          { alinea: 'Uitleg van de redactie.', toegevoegd: true },
          { lijst: { 'sociale huur': '–', koop: '–' } },
          { tabel: { bijschrift: 'Tabel 1', kop: [['', '2020']], rijen: [['Huur', '21.000']] } },
        ],
      },
      { kop: 'Rest', tekst: ['Vier woorden zonder thema.'] },
    ],
    noten: { '1': 'Een noot telt niet mee.' },
  }),
)

test('words of headings, text, lists and tables count; notes and words of an editor do not', () => {
  expect(countWords(document.sections.slice(0, 1))).toBe(3 + 2 + 3 + 2 + 3)
})

test('the share of a theme is its part of all words of that voice in that year', () => {
  const of = { ...site, publications: [publicationOf({ kind: 'budget', year: 2020 }, document)] }
  const year = themeYearOf('zorg', 2020, voiceDigestsOf(of, byKey(digestsOf(of)), 2020, 'zorg'))
  expect(year.address).toBe('/2020/zorg/')
  expect(year.said.map(({ words, share }) => [words, share])).toEqual([
    [13, 13 / 18],
    [0, 0],
    [0, 0],
  ])
})
