import { describe, expect, test } from 'vitest'
import { readBuiltPage } from '../src/gate/built-page.ts'
import { pathAt, placesIn } from '../src/gate/place-of.ts'
import { checkSite } from '../src/gate/site-checks.ts'

const frame = '<header><a href="/">Home</a></header>'
const page = (address: string, body: string, title = address) =>
  readBuiltPage(
    address,
    `<!doctype html><html lang="nl"><head><title>${title}</title></head><body data-soort="x">${body}</body></html>`,
  )
const found = (...pages: ReturnType<typeof page>[]) =>
  [...checkSite({ pages, files: new Set(['/2020/tabel.csv']) })].flatMap(([address, faults]) =>
    faults.map(fault => `${address} ${fault.rule} ${fault.quote}`),
  )

const home = page('/', `${frame}<a href="/2020/#wonen">Wonen</a><a href="/2020/tabel.csv">CSV</a>`)
const year = page('/2020/', `${frame}<h2 id="wonen">Wonen</h2>`)

describe('what pages have together', () => {
  test('a sound site has no faults', () => {
    expect(found(home, year)).toEqual([])
  })

  test.each([
    [
      'a menu that differs',
      [
        home,
        year,
        page('/x/', '<header><a href="/thuis/">Thuis</a></header>'),
        page('/', `${frame}<a href="/x/">x</a>`),
      ],
      'inconsistent-frame',
    ],
    ['a title that comes back', [home, year, page('/x/', `${frame}<a href="/x/">x</a>`, '/')], 'doubled-title'],
    ['a page that nothing leads to', [home, year, page('/los/', frame)], 'unlinked-page'],
    [
      'a page that only it leads to',
      [home, year, page('/los/', `${frame}<a href="#a">a</a><a id="a" href="/los/">x</a>`)],
      'unlinked-page',
    ],
    ['a link to no page', [page('/', `${frame}<a href="/weg/">weg</a>`)], 'page-link-dead'],
    ['a link to no place', [home, page('/2020/', frame)], 'page-link-dead'],
    ['a link to no file', [page('/', `${frame}<a href="/weg.csv">weg</a>`)], 'page-link-dead'],
    ['an id that comes back', [page('/', `${frame}<p id="a"></p><p id="a"></p>`)], 'repeated-id'],
  ])('%s is a fault', (_, pages, rule) => {
    expect(found(...pages).filter(one => one.includes(` ${rule} `)).length).toBeGreaterThan(0)
  })
})

describe('where a fault stands in the file', () => {
  const html =
    '<!doctype html>\n<html lang="nl"><head><title>t</title></head>\n<body><p>a</p>\n  <p>b <b>c</b></p></body></html>'
  const placeOf = placesIn('/', html)

  test('by its way from the root element', () => {
    expect(placeOf([1, 1, 0])).toMatchObject({ file: '/', line: 4, column: 8 })
  })

  test('an element that a script made stands where the nearest element above it stands', () => {
    expect(placeOf([1, 1, 7])).toMatchObject({ line: 4, column: 3 })
  })

  test('and the way back from an offset', () => {
    expect(pathAt(html, html.indexOf('<b>'))).toEqual([1, 1, 0])
    expect(pathAt(html, html.indexOf('<p>b'))).toEqual([1, 1])
  })
})
