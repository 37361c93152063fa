import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { absoluteUrl, publicationKey } from '../src/site/address.ts'
import { tableFiles } from '../src/site/indexes/table-files.ts'
import { feedsOf } from '../src/site/metadata/feeds.ts'
import { datedOn, momentOf } from '../src/site/metadata/text-dates.ts'
import type { Page } from '../src/site/page.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import type { Site } from '../src/site/site.ts'
import { listed, sitemapsOf } from '../src/site/sitemap.ts'
import { themePartsOf } from '../src/site/theme-part.ts'
import { site as fixture } from './site-fixture.ts'
import { attribute, type Element, elementsOf, textIn } from './site-html.ts'

const [first, ...others] = fixture.publications
const change = { date: '2026-11-02', text: 'Een tabel is hersteld & nagekeken <door twee mensen>.' }
const site: Site = {
  ...fixture,
  pathPrefix: '/sub/',
  publications: first
    ? [{ ...first, metadata: { ...first.metadata, dossier: '35300 VII', changes: [change] } }, ...others]
    : [],
  files: {
    '2020/begroting-bzk': [
      { format: 'txt', address: '/2020/begroting-bzk/volledig/begroting-bzk-2020.txt', text: 'a', bytes: 1 },
    ],
  },
}
const pages = pagesOf(site)
const host = 'https://leeswijzer.example/sub'

interface Head {
  readonly page: Page
  readonly elements: readonly Element[]
}
const heads: readonly Head[] = pages.map(page => ({ page, elements: elementsOf(renderPage(page, site)) }))

function headOf(address: string): Head {
  const found = heads.find(({ page }) => page.address === address)
  if (!found) throw new Error(`no page ${address}`)
  return found
}

function metaOf({ elements }: Head): ReadonlyMap<string, string> {
  return new Map(
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .map(one => [attribute(one, 'name') ?? attribute(one, 'property') ?? '', attribute(one, 'content') ?? '']),
  )
}

// biome-ignore lint/suspicious/noExplicitAny: JSON-LD of any shape, looked at below
type Json = any

function graphOf({ elements }: Head): readonly Json[] {
  const scripts = elements.filter(one => attribute(one, 'type') === 'application/ld+json')
  return scripts.flatMap(script => JSON.parse(textIn(script))['@graph'])
}

function thingOf(head: Head, ...types: readonly string[]): Json {
  return graphOf(head).find(thing => types.includes(thing['@type']))
}

describe('every page', () => {
  const shown = heads.filter(({ page }) => page.kind !== 'not-found')

  test('has a title that begins with its subject and ends with the name of the site', () => {
    for (const { page, elements } of heads) {
      const [title] = elements.filter(({ tagName }) => tagName === 'title')
      expect(title && textIn(title).trim()).toBe(`${page.title} – Leeswijzer`)
      expect(page.title.startsWith('Leeswijzer')).toBe(false)
      expect(page.description.length).toBeGreaterThan(20)
    }
  })

  test('says in Dublin Core what it is, who made it and where', () => {
    for (const head of shown) {
      const meta = metaOf(head)
      for (const term of ['identifier', 'title', 'type', 'language', 'creator', 'publisher', 'spatial'])
        expect(meta.get(`DCTERMS.${term}`), `${head.page.address} ${term}`).not.toBe('')
      expect(meta.get('DCTERMS.identifier')).toBe(absoluteUrl(site, head.page.canonical))
    }
  })

  test('names itself for links without a picture from elsewhere', () => {
    for (const head of shown) {
      const meta = metaOf(head)
      expect([meta.get('og:title'), meta.get('og:url')]).toEqual([
        head.page.title,
        absoluteUrl(site, head.page.canonical),
      ])
      expect([...meta.keys()].filter(name => name.startsWith('og:image'))).toEqual([])
    }
  })

  test('has JSON-LD that parses, and a trail like its breadcrumb', () => {
    for (const head of shown) {
      const trail = thingOf(head, 'BreadcrumbList')
      if (head.page.breadcrumb.length < 2) continue
      expect(trail.itemListElement.map((step: Json) => [step.position, step.name, step.item])).toEqual(
        head.page.breadcrumb.map(({ text, address }, at) => [at + 1, text, absoluteUrl(site, address)]),
      )
    }
  })

  test('the page that is not there says nothing about itself', () => {
    expect([...metaOf(headOf('/404.html')).keys()].filter(name => /^(DCTERMS|og:)/.test(name))).toEqual([])
    expect(graphOf(headOf('/404.html'))).toEqual([])
  })

  test('points to the feed of all texts, and a theme also to its own', () => {
    const feeds = ({ elements }: Head) =>
      elements.filter(one => attribute(one, 'type') === 'application/atom+xml').map(one => attribute(one, 'href'))
    expect(new Set(shown.map(head => feeds(head)[0]))).toEqual(new Set(['/sub/feed.xml']))
    expect(feeds(headOf('/thema/groningen/'))).toEqual(['/sub/feed.xml', '/sub/thema/groningen/feed.xml'])
  })
})

test('a text has all nine terms of Dublin Core', () => {
  const meta = metaOf(headOf('/2020/begroting-bzk/wonen/'))
  const terms = [...meta].filter(([name]) => name.startsWith('DCTERMS.'))
  expect(Object.fromEntries(terms)).toEqual({
    'DCTERMS.identifier': `${host}/2020/begroting-bzk/wonen/`,
    'DCTERMS.title': 'Wonen in heel Nederland – Begroting 2020 van BZK',
    'DCTERMS.type': 'begroting',
    'DCTERMS.language': 'nl',
    'DCTERMS.creator': 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    'DCTERMS.publisher': 'Leeswijzer',
    'DCTERMS.issued': '2019-09-17',
    'DCTERMS.modified': '2026-11-02',
    'DCTERMS.spatial': 'Nederland',
    'DCTERMS.temporal': 'start=2020-01-01;end=2020-12-31',
  })
})

test('a date that nobody knows is left out', () => {
  const meta = metaOf(headOf('/2021/begroting-bzk/later/'))
  expect([meta.has('DCTERMS.issued'), meta.has('DCTERMS.modified')]).toEqual([false, false])
  expect(thingOf(headOf('/2021/begroting-bzk/'), 'Report')).not.toHaveProperty('datePublished')
})

describe('JSON-LD', () => {
  test('of a budget is a report of a government organisation', () => {
    expect(thingOf(headOf('/2020/begroting-bzk/'), 'Report')).toMatchObject({
      '@id': `${host}/2020/begroting-bzk/`,
      name: 'Begroting 2020 van BZK',
      author: {
        '@type': 'GovernmentOrganization',
        sameAs: 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1034',
      },
      publisher: { '@type': 'Organization', name: 'Leeswijzer' },
      datePublished: '2019-09-17',
      dateModified: '2026-11-02',
      inLanguage: 'nl',
      temporalCoverage: '2020',
      reportNumber: '35300 VII',
      isBasedOn: 'https://example.org/bron',
      about: [{ name: 'Wonen en buurt' }, { name: 'Groningen' }],
      encoding: [
        { encodingFormat: 'text/plain', contentUrl: `${host}/2020/begroting-bzk/volledig/begroting-bzk-2020.txt` },
      ],
      accessMode: 'textual',
      accessibilityHazard: 'none',
    })
  })

  test('of a reaction is an article of a body that is no government', () => {
    const article = thingOf(headOf('/2020/reactie-vng/'), 'Article')
    expect(article.author).toEqual({ '@type': 'Organization', name: 'VNG' })
    expect(article).not.toHaveProperty('reportNumber')
  })

  test('of a chapter is part of its text', () => {
    expect(thingOf(headOf('/2020/begroting-bzk/wonen/'), 'Chapter').isPartOf).toMatchObject({
      '@id': `${host}/2020/begroting-bzk/`,
    })
  })

  test('of a table is a data set with its files', () => {
    const [table] = pages.filter(page => page.kind === 'table')
    const data = table && thingOf(headOf(table.address), 'Dataset')
    for (const property of ['name', 'description', 'license', 'creator', 'isBasedOn', 'temporalCoverage'])
      expect(data).toHaveProperty(property)
    const there = table?.kind === 'table' ? tableFiles(table.entry).map(address => absoluteUrl(site, address)) : []
    expect(data.distribution.map((one: Json) => [one.encodingFormat, there.includes(one.contentUrl)])).toEqual([
      ['text/csv', true],
      ['text/csv', true],
      ['application/json', true],
    ])
  })

  test('cannot end its own element', () => {
    const [only, ...rest] = site.publications
    const evil = only && { ...only, metadata: { ...only.metadata, title: '</script><script>alert(1)</script>' } }
    const of = evil ? { ...site, publications: [evil, ...rest] } : site
    const page = pagesOf(of).find(one => one.address === '/2020/begroting-bzk/')
    const html = page ? renderPage(page, of) : ''
    expect(html.split('<script').length - 1).toBe(html.split('</script>').length - 1)
    expect(html).not.toContain('<script>alert')
  })
})

test.each([
  ['2019-09-17', '2019-09-17T00:00:00Z'],
  ['2020-09', '2020-09-01T00:00:00Z'],
  ['2020', '2020-01-01T00:00:00Z'],
])('%s is the moment %s', (date, expected) => {
  expect(momentOf(date)).toBe(expected)
})

test('a text is dated by its last change, else by its publication', () => {
  expect(site.publications.map(datedOn)).toEqual(['2026-11-02', '2021-05-19', '2019-09', null])
})

describe('feeds', () => {
  const speaking = new Map(site.publications.map(one => [publicationKey(one), themePartsOf(one)]))
  const feeds = feedsOf(site, (text, theme) => speaking.get(publicationKey(text))?.has(theme) ?? false).map(
    ({ address, text }) => ({ address, document: parseXml(text()) }),
  )
  const texts = (node: { getElementsByTagName(name: string): ArrayLike<Json> }, name: string) =>
    Array.from(node.getElementsByTagName(name), one => one.textContent as string)

  test('are one of all texts and one of each theme', () => {
    expect(feeds.map(({ address }) => address)).toEqual([
      '/feed.xml',
      '/thema/wonen-en-buurt/feed.xml',
      '/thema/groningen/feed.xml',
      '/thema/zorg/feed.xml',
    ])
  })

  test('have what Atom asks: id, title, moment and author, and the same of each entry; ids are unique', () => {
    for (const { document } of feeds) {
      const [feed] = Array.from(document.getElementsByTagName('feed')) as Json[]
      expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom')
      const entries = Array.from(document.getElementsByTagName('entry')) as Json[]
      for (const part of [feed, ...entries])
        for (const name of ['id', 'title', 'updated', 'author', 'link'])
          expect(texts(part, name).length).toBeGreaterThan(0)
      const ids = texts(document, 'id')
      expect(new Set(ids).size).toBe(ids.length)
      for (const moment of texts(document, 'updated')) expect(moment).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
    }
  })

  test('have the newest first, a change with its words, and no day that is not known', () => {
    const [all] = feeds
    const entries = all ? (Array.from(all.document.getElementsByTagName('entry')) as Json[]) : []
    expect(entries.map(entry => [texts(entry, 'title')[0], texts(entry, 'published')[0] ?? '-'])).toEqual([
      ['Gewijzigd: Begroting 2020 van BZK', '-'],
      ['Jaarverslag 2020 van BZK', '2021-05-19T00:00:00Z'],
      ['Begroting 2021 van BZK', '-'],
      ['Begroting 2020 van BZK', '2019-09-17T00:00:00Z'],
      ['Reactie 2020 van VNG', '-'],
    ])
    expect(texts(entries[0], 'summary')).toEqual([change.text])
  })

  test('of a theme hold only its texts, and lead to the page of theme and year', () => {
    const [, , groningen, care] = feeds
    const links = Array.from(groningen?.document.getElementsByTagName('link') ?? []) as Json[]
    expect(links.at(-1)?.getAttribute('href')).toBe(`${host}/2020/groningen/`)
    expect(care?.document.getElementsByTagName('entry').length).toBe(0)
  })
})

test('the sitemap parses, and dates each page by its newest text', () => {
  const [sitemap] = sitemapsOf(
    site,
    pages.map(page => listed(site, page)),
  )
  const document = parseXml(sitemap?.text ?? '')
  const urls = Array.from(document.getElementsByTagName('url')) as Json[]
  const dates = new Map(
    urls.map(url => [
      url.getElementsByTagName('loc')[0].textContent as string,
      (url.getElementsByTagName('lastmod')[0]?.textContent as string | undefined) ?? null,
    ]),
  )
  expect(dates.get(`${host}/2020/begroting-bzk/wonen/`)).toBe('2026-11-02')
  expect(dates.get(`${host}/2020/jaarverslag-bzk/`)).toBe('2021-05-19')
  expect(dates.get(`${host}/2021/begroting-bzk/`)).toBe(null)
  expect(dates.get(`${host}/begrippen/`)).toBe('2026-11-02')
})

function parseXml(text: string) {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml')
}
