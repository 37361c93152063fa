import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { assembleSite } from '../scripts/assemble-site.ts'
import { assetText } from '../scripts/asset-text.ts'
import { loadContent } from '../scripts/load-content.ts'
import { assets, textStyle, topStyle } from '../src/site/assets.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { elementsOf, folded, textIn } from './site-html.ts'

/** What a page costs, in bytes as sent: its HTML, the words of its main part, and all besides those words, with the style sheets. */
interface Weight {
  readonly kind: string
  readonly address: string
  readonly html: number
  readonly text: number
  readonly besides: number
}

/** What one first round trip of a new connection carries (ten packets). */
const firstRoundTrip = 14_336

const packed = (text: string) => gzipSync(text, { level: 9 }).length
const sourcesOf = (address: string) => assets.find(one => one.address === address)?.sources ?? []
const styleOf = (address: string) => packed(sourcesOf(address).map(assetText).join('\n'))
const css = styleOf(topStyle) + styleOf(textStyle)
const heaviest = (weights: readonly Weight[]) =>
  weights.reduce((most, one) => (one.besides > most.besides ? one : most))

describe('weight of the real pages', () => {
  const site = assembleSite(loadContent(), { url: null, pathPrefix: null })
  let kinds: readonly (readonly [string, readonly Weight[]])[] = []
  const used = new Set<string>()

  beforeAll(() => {
    const weights = pagesOf(site).map((page): Weight => {
      const html = renderPage(page, site)
      const main = elementsOf(html).find(({ tagName }) => tagName === 'main')
      const words = main ? folded(textIn(main)) : ''
      for (const character of words) used.add(character)
      const text = packed(words)
      return { kind: page.kind, address: page.address, html: packed(html), text, besides: packed(html) - text + css }
    })
    kinds = [...Map.groupBy(weights, ({ kind }) => kind)]
    print(kinds)
  })

  test('a page of every kind is measured', () => {
    expect(kinds.map(([kind]) => kind)).toEqual(
      expect.arrayContaining(['home', 'year-theme', 'chapter', 'whole', 'cite']),
    )
    expect(used.size).toBeGreaterThan(80)
  })

  // The page with the whole text is as heavy as that text has headings and notes; it is not the page to read.
  test('besides its words, every page and the style sheets fit the first round trip', () => {
    const others = kinds.filter(([kind]) => kind !== 'whole').map(([, weights]) => heaviest(weights))
    expect(others.filter(({ besides }) => besides > firstRoundTrip)).toEqual([])
  })

  test('the typeface has every character of the texts that its makers drew', () => {
    const drawn = new Set(readFileSync('layouts/fonts/characters.txt', 'utf8'))
    const others = [...used].filter(character => !drawn.has(character))
    expect(others).toEqual([])
  })
})

test('the typeface is two files of at most 27 kB', () => {
  const fonts = assets
    .filter(({ address }) => address.endsWith('.woff2'))
    .map(({ address }) => Buffer.concat(sourcesOf(address).map(source => readFileSync(source))).length)
  expect(fonts.length).toBe(2)
  expect(Math.max(...fonts)).toBeLessThan(27_000)
})

/** A table for people: per kind how many pages, and of the heaviest how many bytes are sent. */
function print(kinds: readonly (readonly [string, readonly Weight[]])[]): void {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(14) : String(cell).padStart(9))).join('')
  const lines = kinds.map(([kind, weights]) => {
    const { html, text, besides, address } = heaviest(weights)
    return `${row([kind, weights.length, html, text, besides])}  ${address}`
  })
  console.log([`style sheets: ${css} bytes`, row(['kind', 'pages', 'html', 'words', 'besides']), ...lines].join('\n'))
}
