import { expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { textOf } from '../src/document/text-of.ts'
import type { Page, ThemePage, YearThemePage } from '../src/site/page.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { readableVoices } from '../src/site/readable-voices.ts'
import { words } from '../src/site/words.ts'
import { site } from './site-fixture.ts'
import { attribute, elementsOf, folded, textIn } from './site-html.ts'

const pages = pagesOf(site)
const isAbout = (page: Page): page is YearThemePage =>
  page.kind === 'year-theme' && page.voices.some(one => !one.absence)
const whole = pages.find(isAbout)
const theme = pages.find((page): page is ThemePage => page.kind === 'theme' && page.voices.length > 0)
const hrefsOn = (page: Page) =>
  elementsOf(renderPage(page, site)).flatMap(one => (one.tagName === 'a' ? (attribute(one, 'href') ?? []) : []))
const textOn = (page: Page) => {
  const main = elementsOf(renderPage(page, site)).find(({ tagName }) => tagName === 'main')
  return main ? folded(textIn(main)) : ''
}

test('a theme in a year with too much text for one page has every heading, and the way to the text of each', () => {
  if (!whole) throw new Error('no page of a theme in a year')
  expect(whole.areHeadings).toBe(false)
  const parts = whole.voices.flatMap(voice => voice.parts)
  const paragraphs = parts.flatMap(({ section }) => section.blocks.map(block => textOf(block)))
  expect(parts.length).toBeGreaterThan(1)
  expect(paragraphs.length).toBeGreaterThan(1)
  const long: YearThemePage = { ...whole, comparisons: [], ...readableVoices(whole.voices, 10) }
  expect(long.areHeadings).toBe(true)
  const shown = textOn(long)
  expect(shown).toContain(words.yearTheme.headings)
  expect(paragraphs.filter(text => shown.includes(text))).toEqual([])
  const hrefs = hrefsOn(long)
  expect(parts.filter(({ section }) => !shown.includes(textOf(section.heading)))).toEqual([])
  expect(parts.filter(({ address }) => !hrefs.includes(address))).toEqual([])
  // Other pages lead to these places.
  const ids = (page: Page) =>
    elementsOf(renderPage(page, site)).flatMap(one => (/^h\d$/.test(one.tagName) ? (attribute(one, 'id') ?? []) : []))
  expect(ids(long)).toEqual(
    expect.arrayContaining(parts.flatMap(({ publication, section }) => `${publication.slug}_${section.id}`)),
  )
})

test('a page that is not too long is left as it is', () => {
  expect(whole && readableVoices(whole.voices).voices).toBe(whole?.voices)
})

test('a theme with very many parts counts them, and leads to each year', () => {
  if (!theme) throw new Error('no page of a theme')
  const many: ThemePage = {
    ...theme,
    voices: theme.voices.map(one => ({
      ...one,
      voices: one.voices.map(voice => ({
        ...voice,
        pieces: 600,
        absence: null,
        parts: Array.from({ length: 600 }, (_, index) => ({ heading: `Deel ${index}`, id: `deel-${index}` })),
      })),
    })),
  }
  const shown = textOn(many)
  expect(shown).toContain('600 onderdelen')
  expect(shown).not.toContain('Deel 1')
  expect(hrefsOn(many)).toEqual(expect.arrayContaining(many.voices.map(({ year }) => `/${year}/${many.theme.slug}/`)))
  expect(hrefsOn(theme).some(href => href.includes('#'))).toBe(true)
  expect(hrefsOn(many).filter(href => href.includes('deel-'))).toEqual([])
})
