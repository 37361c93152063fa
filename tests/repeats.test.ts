import { expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import type { RepeatsPage } from '../src/site/indexes/index-page.ts'
import { repeatsIn, rowOf, runsIn } from '../src/site/indexes/repeat-pairs.ts'
import type { Passage } from '../src/site/passages.ts'
import { frame, spot } from './made-indexes.ts'
import { site } from './site-fixture.ts'
import { elementsOf, folded, textIn } from './site-html.ts'

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
