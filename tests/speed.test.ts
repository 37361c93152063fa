import { describe, expect, test } from 'vitest'
import { plainTitle, withFrontMatter, withHeading } from '../scripts/speed/generators/generator.ts'
import { asEntities, mainOf, splitTitle } from '../scripts/speed/page-markdown.ts'
import { type PaintEntry, paintsOf } from '../scripts/speed/paints.ts'
import { readersPages, sharedPages } from '../scripts/speed/readers-pages.ts'
import { speedOptions } from '../scripts/speed/speed-options.ts'
import { mediansOf, type SpeedRow, speedTable, verdictsOf } from '../scripts/speed/speed-table.ts'
import { readBuiltPage } from '../src/gate/built-page.ts'

describe('paints', () => {
  const paint = (type: string, name: string, startTime: number): PaintEntry => ({ type, name, startTime })
  const shift = (startTime: number, value: number, hadRecentInput = false): PaintEntry => ({
    ...{ type: 'layout-shift', name: '', startTime, value, hadRecentInput },
  })
  const painted = [
    paint('paint', 'first-paint', 90),
    paint('paint', 'first-contentful-paint', 100),
    paint('largest-contentful-paint', '', 100),
    paint('largest-contentful-paint', '', 400),
  ]

  test('the first contentful paint, and the last of the largest paints', () => {
    expect(paintsOf(painted)).toEqual({ firstPaintMs: 100, largestPaintMs: 400, layoutShift: 0 })
  })
  test('shifts less than a second apart count together, up to five seconds', () => {
    const close = [0, 900, 1800, 2700, 3600, 4500, 5400].map(at => shift(at, 0.5))
    expect(paintsOf([...painted, ...close]).layoutShift).toBe(3)
  })
  test('the heaviest window counts, not their sum', () => {
    const shifts = [shift(0, 0.25), shift(100, 0.25), shift(1100, 0.125)]
    expect(paintsOf([...painted, ...shifts]).layoutShift).toBe(0.5)
  })
  test('what the reader did himself is no shift', () => {
    expect(paintsOf([...painted, shift(0, 0.5, true)]).layoutShift).toBe(0)
  })
  test('a page that shows nothing is not measured', () => {
    expect(() => paintsOf([paint('paint', 'first-paint', 90)])).toThrow('toonde niets')
  })
})

describe('table', () => {
  const visitOf = (bytes: number, firstPaintMs: number) => ({
    ...{ bytes, requests: 4, firstPaintMs, largestPaintMs: firstPaintMs + 10, layoutShift: 0.0125 },
  })
  const row = (name: string, visits: SpeedRow['visits'], kind = 'jaar'): SpeedRow => ({
    ...{ kind, address: '/2020/', name, visits },
  })
  const ours = row('Leeswijzer', [visitOf(1000, 500), visitOf(1000, 700), visitOf(1000, 520)])

  test('gives the medians of the rounds', () => {
    expect(mediansOf(ours.visits)).toEqual(visitOf(1000, 520))
    expect(speedTable([ours], 'Leeswijzer')).toContain('| jaar | Leeswijzer | 1000 | 4 | 520 | 530 | 0,013 |')
  })
  test('the verdict is by the medians, and counts the rounds that were won', () => {
    const other = row('Ander', [visitOf(2000, 600), visitOf(2000, 600), visitOf(2000, 600)])
    expect(verdictsOf([ours, other], 'Leeswijzer')).toEqual([
      { kind: 'jaar', isLightest: true, isFirst: true, isLargestFirst: true, roundsFirst: 2, rounds: 3 },
    ])
  })
  test('says so when another is lighter or first', () => {
    const other = row('Ander', [visitOf(999, 519), visitOf(999, 519), visitOf(999, 519)])
    const [verdict] = verdictsOf([ours, other], 'Leeswijzer')
    expect(verdict).toEqual({
      kind: 'jaar',
      isLightest: false,
      isFirst: false,
      isLargestFirst: false,
      roundsFirst: 1,
      rounds: 3,
    })
    expect(speedTable([ours, other], 'Leeswijzer')).toContain('NIET de lichtste; NIET als eerste iets te zien')
  })
  test('each kind of page has its own verdict', () => {
    const light = row('Ander', [visitOf(1, 9000)], 'tabel')
    const rows = [ours, light, row('Leeswijzer', [visitOf(2, 1)], 'tabel')]
    expect(verdictsOf(rows, 'Leeswijzer').map(({ kind, isLightest, isFirst }) => [kind, isLightest, isFirst])).toEqual([
      ['jaar', true, true],
      ['tabel', false, true],
    ])
  })
  test('who was not measured is said, and is not beaten', () => {
    expect(speedTable([ours, row('Ander', [])], 'Leeswijzer')).toContain('| jaar | Ander | niet gemeten |')
    expect(verdictsOf([row('Leeswijzer', []), row('Ander', ours.visits)], 'Leeswijzer')).toEqual([])
  })
})

describe('pages', () => {
  const page = (address: string, kind: string, length = 1, head = '') =>
    readBuiltPage(address, `<html><head>${head}</head><body data-soort="${kind}">${'x'.repeat(length)}</body></html>`)
  const others = ['home', 'year-theme', 'publication', 'chapter', 'whole', 'table', 'search'].map(kind =>
    page(`/${kind}/`, kind),
  )
  const site = [
    ...others,
    ...[9, 1, 5].map(length => page(`/jaar-${length}/`, 'year', length)),
    ...['/begrippen/', '/bedragen/'].map(address => page(address, 'index')),
    ...['/over/', '/toegankelijkheid/'].map(address => page(address, 'fixed')),
    ...['/404.html', '/regels/', '/citeren/'].map((address, at) =>
      page(address, ['not-found', 'source-lines', 'cite'][at] ?? ''),
    ),
    page('/oud/', 'year', 5, '<meta http-equiv="refresh" content="0; url=/nieuw/">'),
  ]

  test('one of every kind, of middling length', () => {
    const addresses = readersPages(site.filter(one => one.redirect === null)).map(({ address }) => address)
    expect(addresses.length).toBe(10)
    expect(addresses).toEqual(expect.arrayContaining(['/jaar-5/', '/begrippen/', '/toegankelijkheid/', '/whole/']))
  })
  test('a site without a kind cannot be measured', () => {
    expect(() => readersPages(others)).toThrow('geen pagina van de soort jaar')
  })
  test('the others get every page of text, and no tools or redirects', () => {
    const left = new Set(sharedPages(site).map(({ address }) => address))
    expect(site.filter(({ address }) => !left.has(address)).map(({ address }) => address)).toEqual([
      '/404.html',
      '/regels/',
      '/citeren/',
      '/oud/',
    ])
  })
})

describe('text for other generators', () => {
  test('is the main part of the page', () => {
    expect(mainOf('<body><nav>a</nav><main id="x"><p>b</p></main><footer>c</footer>')).toBe(
      '<main id="x"><p>b</p></main>',
    )
    expect(() => mainOf('<p>a')).toThrow('zonder hoofddeel')
  })
  test('has its title apart, wherever it stands', () => {
    const { title, body } = splitTitle('/a/', 'vooraf\n\n# 3\\. Wonen\n\n## Huur\n\n# Nog een')
    expect([title, body]).toEqual(['3\\. Wonen', 'vooraf\n\n\n\n## Huur\n\n# Nog een'])
    expect(() => splitTitle('/a/', '## Huur')).toThrow('/a/ heeft geen kop')
  })
  test('means nothing to Vue or MDX', () => {
    expect(asEntities('a < b {{ c }}')).toBe('a &lt; b &#123;&#123; c &#125;&#125;')
  })
  test('is written with its title as a heading or in front matter', () => {
    const page = { address: '/a/', title: '3\\. "Wonen"', body: 'Tekst' }
    expect(withHeading(page)).toBe('# 3\\. "Wonen"\n\nTekst\n')
    expect(withFrontMatter(page)).toBe('---\ntitle: "3. \\"Wonen\\""\n---\n\nTekst\n')
    expect(plainTitle('a\\_b \\[c\\] 1\\. d\\e')).toBe('a_b [c] 1. d\\e')
  })
})

test('options are numbers above nought', () => {
  expect(speedOptions(['--rondes=3', '--map=x'])).toEqual({ folder: 'x', rounds: 3, limitSeconds: 600 })
  expect(() => speedOptions(['--rondes=0'])).toThrow('geen getal boven nul: 0')
  expect(() => speedOptions(['--grens=1,5'])).toThrow()
})
