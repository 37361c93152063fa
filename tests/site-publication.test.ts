import { expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import type { Metadata } from '../src/document/publication.ts'
import type { Page } from '../src/site/page.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { publicationContents } from '../src/site/publication-contents.ts'
import type { Site } from '../src/site/site.ts'
import { publicationOf, site } from './site-fixture.ts'
import { attribute, elementsOf, folded, isAdded, textIn } from './site-html.ts'
import { documentFrom } from './site-nodes.ts'

const text = documentFrom(`
titel: Beleid
delen:
  - kop: Wonen
    id: wonen
    tekst: [{ alinea: "We bouwen 75.000 woningen per jaar, elk jaar opnieuw.", id: r7 }, { lijst: { "huur": "–" } }]`)

function siteWith(own: Partial<Metadata>): Site {
  const publication = publicationOf({ kind: 'budget', year: 2020 }, text)
  return { ...site, publications: [{ ...publication, metadata: { ...publication.metadata, ...own } }] }
}

function elementsAt(of: Site, address: string) {
  const page = pagesOf(of).find(one => one.address === address)
  return page ? elementsOf(renderPage(page, of)) : []
}

const remarks = [
  { at: 'r7', text: 'De bron breekt deze zin af.' },
  { at: null, text: 'De afbeeldingen ontbreken.' },
]

test('remarks stand on the first page of a text, those about a place with a link to it', () => {
  const page = pagesOf(siteWith({ remarks })).find(({ kind }) => kind === 'publication')
  expect(page?.kind === 'publication' && page.remarks).toEqual([
    { text: 'De afbeeldingen ontbreken.', link: null },
    {
      text: 'De bron breekt deze zin af.',
      link: { text: 'We bouwen 75.000 woningen per jaar, elk jaar …', address: '/2020/begroting-bzk/wonen/#r7' },
    },
  ])
})

test.each(['/2020/begroting-bzk/wonen/', '/2020/begroting-bzk/volledig/'])(
  'on %s a remark about a place stands there, as words of the site',
  address => {
    const notices = elementsAt(siteWith({ remarks }), address).filter(one => attribute(one, 'class') === 'notice')
    expect(notices.map(one => [folded(textIn(one)), isAdded(one)])).toEqual([
      ['Let op (opmerking van de redactie): De bron breekt deze zin af.', true],
    ])
  },
)

test('changes stand on the first page of a text, the last one first', () => {
  const changes = [
    { date: '2026-11-27', text: 'Een kop verbeterd.' },
    { date: '2026-12-01', text: 'Een tabel hersteld.' },
  ]
  const times = elementsAt(siteWith({ changes }), '/2020/begroting-bzk/').filter(({ tagName }) => tagName === 'time')
  expect(times.map(one => folded(textIn(one)))).toEqual(['1 december 2026', '27 november 2026'])
})

test('a text with very many headings has its topics folded below its chapters', () => {
  const chapters = (count: number) => ({
    ...text,
    sections: Array.from({ length: count }, (_, at) =>
      documentFrom(`delen: [{ kop: Deel ${at}, id: deel-${at}, delen: [{ kop: Onderwerp ${at}, id: o-${at} }] }]`),
    ).flatMap(({ sections }) => sections),
  })
  const isLong = (count: number) =>
    publicationContents(publicationOf({ kind: 'budget', year: 2020 }, chapters(count))).isLong
  expect([isLong(29), isLong(30)]).toEqual([false, true])
})

test('every page offers to report a mistake by e-mail, with its own address filled in', () => {
  const mails = pagesOf(site).map(page => [page.address, mailOf(page)] as const)
  const wrong = mails.filter(([address, mail]) => !mail?.includes(`Pagina: https://leeswijzer.example${address}\r\n`))
  expect(mails.length).toBeGreaterThan(20)
  expect(wrong).toEqual([])
})

function mailOf(page: Page): string | undefined {
  const links = elementsOf(renderPage(page, site)).map(one => attribute(one, 'href') ?? '')
  const mail = links.findLast(href => href.startsWith('mailto:'))
  return mail && (new URL(mail).searchParams.get('body') ?? undefined)
}

test('the footer is the same on every page, apart from the address that it reports', () => {
  const footers = pagesOf(site).map(page => /<footer.*?<\/footer>/s.exec(renderPage(page, site))?.[0])
  const same = footers.map(html => html?.replace(/ data-address="[^"]*"/, '').replace(/mailto:[^"]*/, ''))
  expect(new Set(same).size).toBe(1)
})
