import { expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { dividedIndex, mostEntries } from '../src/site/indexes/divide-index.ts'
import type { RepeatsPage } from '../src/site/indexes/index-page.ts'
import { repeatsIn, rowOf, runsIn } from '../src/site/indexes/repeat-pairs.ts'
import type { Passage } from '../src/site/passages.ts'
import { chapterName, frame, spot, upTo } from './made-indexes.ts'
import { site } from './site-fixture.ts'
import { attribute, elementsIn, elementsOf, folded, textIn } from './site-html.ts'

const short = 'het kabinet werkt samen met gemeenten aan wonen'
const long = 'de regels voor ruimte en natuur staan voortaan bij elkaar in één wet'

/** Paragraphs of a text, each with the place that it is called by. */
const rowWith = (paragraphs: Readonly<Record<string, string>>) =>
  rowOf(
    Object.entries(paragraphs).map(([name, text]): Passage => ({ form: 'text', text, children: [], spot: spot(name) })),
  )

const budget = rowWith({ a: `Eerst: ${short}.`, b: `Dan staat er: ${long}.`, c: `Ten slotte: ${short}.` })
const report = rowWith({
  d: `Wij schreven dat ${long}.`,
  e: 'Het kabinet werkt, samen met gemeenten, aan wonen!',
  f: `Nog een keer: ${short}. En ook: ${short}.`,
})

test('words that stand in a text more than once are one entry, with the first place in one text and every place in the other', () => {
  const entries = repeatsIn(budget, report)
  expect(entries.map(({ text, words, spots }) => [text, words, spots.map(({ id }) => id).join(' ')])).toEqual([
    [`${short}.`, 8, 'a e f'],
    [`${long}.`, 13, 'b d'],
  ])
  expect(repeatsIn(report, budget)[1]).toMatchObject({ spots: [{ id: 'e' }, { id: 'a' }, { id: 'c' }] })
})

test('each time that they do counts where sections are compared', () => {
  expect(runsIn(budget, report).map(({ spots }) => spots.map(({ id }) => id).join(' '))).toEqual([
    'a e',
    'a f',
    'a f',
    'b d',
  ])
})

test('of more words than are shown, those that follow tell entries apart', () => {
  const opening = Array.from({ length: 60 }, (_, at) => `woord${at}`).join(' ')
  const [one, other] = [`${opening} en zo is het`, `${opening} maar zo kan het`]
  const entries = repeatsIn(rowWith({ a: one, b: other }), rowWith({ c: one, d: other }))
  expect(entries.map(({ words, spots }) => [words, ...spots.map(({ id }) => id)])).toEqual([
    [64, 'a', 'c'],
    [64, 'b', 'd'],
  ])
})

test('the page has the longest first, and says so', () => {
  const entries = repeatsIn(budget, report)
  const pair = { id: '2020-a-2021-a', heading: 'Begroting en Jaarverslag', words: 21, entries }
  const page: RepeatsPage = { ...frame('/herhaald/'), index: 'repeats', pairs: [pair] }
  const main = elementsOf(renderPage(page, site)).find(({ tagName }) => tagName === 'main')
  expect(main && folded(textIn(main))).toMatch(
    new RegExp(`2 stukken, samen 21 woorden, van lang naar kort … ${long}\\. … .* … ${short}\\. …`),
  )
})

/** The list of parts for texts that are compared: its headings, and its links. */
function partsOf(ids: readonly string[]): readonly string[] {
  const entries = upTo(mostEntries).map(at => ({
    text: `stuk ${at}`,
    words: 8,
    spots: [spot('a'), spot('b')] as const,
  }))
  const pairs = ids.map(id => ({ id, heading: `Paar ${id}`, words: 8 * mostEntries, entries }))
  const [list] = dividedIndex(site, { ...frame('/herhaald/'), index: 'repeats', pairs }, chapterName)
  const elements = list ? elementsOf(renderPage(list, site)) : []
  const main = elementsIn(elements.find(({ tagName }) => tagName === 'main'))
  return main
    .filter(one => one.tagName === 'h2' || attribute(one, 'href')?.startsWith('/herhaald/'))
    .map(one => (one.tagName === 'h2' ? `# ${folded(textIn(one))}` : folded(textIn(one))))
}

test('years with one part have no heading each', () => {
  const ids = ['2020-a-2021-a', '2021-a-2022-a', '2022-a-2022-b', '2022-a-2023-a', '2023-a-2024-a']
  expect(partsOf(ids)).toEqual(ids.map(id => `Paar ${id}`))
})

test('years with more parts have, and then the year with one has too', () => {
  expect(partsOf(['2020-a-2020-b', '2020-a-2021-a', '2021-a-2021-b', '2021-a-2022-a', '2022-a-2022-b'])).toEqual([
    '# Op deze pagina',
    ...['# 2020', 'Paar 2020-a-2020-b', 'Paar 2020-a-2021-a'],
    ...['# 2021', 'Paar 2021-a-2021-b', 'Paar 2021-a-2022-a'],
    ...['# 2022', 'Paar 2022-a-2022-b'],
  ])
})
