import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { readPublished } from '../src/readers/content/published-addresses.ts'
import { readRedirects } from '../src/readers/content/redirects.ts'
import { checkRedirects } from '../src/rules/content/check-redirects.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { nginxRedirectsOf, redirectsFileOf } from '../src/site/redirects.ts'
import { listed, sitemapsOf } from '../src/site/sitemap.ts'
import { type Case, readCases } from './read-cases.ts'
import { site } from './site-fixture.ts'
import { attribute, elementsOf, isAdded } from './site-html.ts'

const fence = (one: Case, name: string) => one.fences.find(block => block.name === name)?.text ?? ''
const lines = (text: string) => text.split('\n').filter(line => line !== '')

describe('published addresses', () => {
  test.each(readCases('redirects'))('$title', one => {
    const published = readPublished({ file: 'content/adressen/paginas.txt', text: fence(one, 'published') })
    const yaml = fence(one, 'redirects') || 'omleidingen: []'
    const { value, findings } = readRedirects({ file: 'x.yaml', text: yaml })
    const all = [...findings, ...checkRedirects(published, value ?? [], new Set(lines(fence(one, 'existing'))))]
    expect(all.map(({ place, rule, quote }) => `${place.line} ${rule} ${quote}`)).toEqual(lines(fence(one, 'findings')))
  })

  test('ids stand in the list of their publication without what they have in common', () => {
    const published = readPublished({ file: 'content/adressen/2020/begroting-bzk.txt', text: 'r7\nwonen\n' })
    expect(published.map(({ address }) => address)).toEqual([
      '/2020/begroting-bzk/volledig/#r7',
      '/2020/begroting-bzk/volledig/#wonen',
    ])
  })
})

const place = { file: 'x.yaml', line: 1, column: 1, offset: 0 }
const moved = {
  ...site,
  pathPrefix: '/sub/',
  redirects: [
    { place, from: '/2020/oud/', to: '/2020/', reason: 'Verplaatst.' },
    {
      place,
      from: '/2020/begroting-bzk/volledig/#oude-kop',
      to: '/2020/begroting-bzk/volledig/#wonen',
      reason: 'Kop heet anders.',
    },
  ],
}

describe('a page that moved', () => {
  const page = pagesOf(moved).find(({ address }) => address === '/2020/oud/')
  const html = page ? renderPage(page, moved) : ''
  const elements = elementsOf(html)

  test('leads on without a script, by itself and by a link', () => {
    const refresh = elements.find(one => attribute(one, 'http-equiv') === 'refresh')
    expect(refresh && attribute(refresh, 'content')).toBe('0; url=/sub/2020/')
    const link = elements.findLast(one => one.tagName === 'a' && attribute(one, 'href') === '/sub/2020/')
    expect(link).toBeDefined()
    const canonical = elements.find(one => attribute(one, 'rel') === 'canonical')
    expect(canonical && attribute(canonical, 'href')).toBe('https://leeswijzer.example/sub/2020/')
  })

  test('is valid HTML', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] }).validateString(
      html,
    )
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([])
  })

  test('is not in the sitemap, and is told to hosts', () => {
    const sitemaps = sitemapsOf(
      moved,
      pagesOf(moved).map(page => listed(moved, page)),
    )
    expect(sitemaps.map(({ text }) => text).join()).toContain('/sub/2020/</loc>')
    expect(sitemaps.map(({ text }) => text).join()).not.toContain('/2020/oud/')
    expect(redirectsFileOf(moved)).toBe('/sub/2020/oud/ /sub/2020/ 301\n')
    expect(nginxRedirectsOf(moved)).toBe('location = /sub/2020/oud/ { return 301 /sub/2020/; }\n')
  })
})

test('an id that changed still leads to its place on the page with the whole text', () => {
  const whole = pagesOf(moved).find(({ address }) => address === '/2020/begroting-bzk/volledig/')
  const elements = elementsOf(whole ? renderPage(whole, moved) : '')
  const old = elements.find(one => attribute(one, 'id') === 'oude-kop')
  expect(old && isAdded(old)).toBe(true)
  expect(old?.parentNode && 'attrs' in old.parentNode && attribute(old.parentNode, 'id')).toBe('wonen')
})
