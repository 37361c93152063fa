import { describe, expect, test } from 'vitest'
import { readBuiltPage } from '../src/gate/built-page.ts'
import { listFaults, listPages, shortfalls } from '../src/gate/coverage.ts'
import type { PageRun } from '../src/gate/fault.ts'
import { modes } from '../src/gate/mode.ts'

const host = 'https://host.example'
const page = (address: string, head = '', body = '') =>
  readBuiltPage(
    address,
    `<!doctype html><html lang="nl"><head><title>t</title>${head}</head><body data-soort="home">${body}</body></html>`,
  )
const canonical = (address: string) => `<link rel="canonical" href="${host}${address}">`
const refresh = (address: string) => `<meta http-equiv="refresh" content="0; url=${address}">`
const link = (address: string) => `<a href="${address}">Verder</a>`

const rulesOf = (pages: ReturnType<typeof page>[], sitemap: string[]) =>
  [...listFaults(pages, sitemap)].map(([address, fault]) => `${address} ${fault.rule}`)

describe('pages built = pages in the sitemap + declared exceptions', () => {
  test('a listed page, a copy that names its original, a page no search engine keeps, a stub that leads on', () => {
    const pages = [
      page('/', canonical('/')),
      page('/kopie/', canonical('/')),
      page('/404.html', '<meta name="robots" content="noindex">'),
      page('/oud/', refresh('/') + canonical('/'), link('/')),
    ]
    expect(rulesOf(pages, ['/'])).toEqual([])
    const lists = listPages(pages, ['/'])
    expect(lists.pages.map(one => one.address)).toEqual(['/', '/kopie/', '/404.html'])
    expect(lists.stubs.map(one => one.address)).toEqual(['/oud/'])
  })

  test.each([
    ['a page that nothing lists', [page('/', canonical('/')), page('/los/')], ['/'], ['/los/ page-outside-sitemap']],
    [
      'a copy of a page that nothing lists',
      [page('/kopie/', canonical('/weg/'))],
      [],
      ['/kopie/ page-outside-sitemap'],
    ],
    ['a listed page that is not there', [], ['/weg/'], ['/weg/ listed-page-missing']],
    [
      'a stub without a link',
      [page('/'), page('/oud/', refresh('/') + canonical('/'))],
      ['/'],
      ['/oud/ unsound-redirect'],
    ],
    [
      'a stub to nowhere',
      [page('/'), page('/oud/', refresh('/weg/') + canonical('/'), link('/weg/'))],
      ['/'],
      ['/oud/ unsound-redirect'],
    ],
    ['a page without a kind', [readBuiltPage('/', '<!doctype html><title>t</title>')], ['/'], ['/ page-without-kind']],
  ])('%s is a fault', (_, pages, sitemap, faults) => {
    expect(rulesOf(pages, sitemap)).toEqual(faults)
  })
})

describe('every page is tested in every mode', () => {
  const run = (address: string, mode: (typeof modes)[number], failures: string[] = []): PageRun => ({
    address,
    mode,
    faults: [],
    failures,
  })
  const whole = modes.map(mode => run('/', mode))

  test('a whole run has no shortfall', () => {
    expect(shortfalls([page('/')], whole)).toEqual([])
  })

  test('a mode that did not run, ran twice or failed is a shortfall', () => {
    expect(shortfalls([page('/')], whole.slice(1))).toEqual([{ address: '/', mode: modes[0], reason: 'niet getest' }])
    expect(shortfalls([page('/')], [...whole, run('/', 'dark')])).toEqual([
      { address: '/', mode: 'dark', reason: 'dubbel getest' },
    ])
    const failed = whole.map(one => (one.mode === 'dark' ? run('/', 'dark', ['antwoord 500']) : one))
    expect(shortfalls([page('/')], failed)).toEqual([{ address: '/', mode: 'dark', reason: 'antwoord 500' }])
  })

  test('a page that no run knows lacks every mode', () => {
    expect(shortfalls([page('/'), page('/vergeten/')], whole).map(one => one.mode)).toEqual([...modes])
  })
})
