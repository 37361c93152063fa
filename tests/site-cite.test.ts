import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import type { Publication } from '../src/document/publication.ts'
import { citeLinks } from '../src/site/cite-links.ts'
import type { NamedSection } from '../src/site/cited-section.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { publicationOf, site } from './site-fixture.ts'
import { attribute, type Element, elementsIn, elementsOf, folded, isAdded, textIn } from './site-html.ts'
import { documentFrom } from './site-nodes.ts'

const text = documentFrom(`
titel: Beleid
tekst: [{ alinea: "Samen gaan we verder.", id: r3 }]
delen:
  - kop: Wonen
    id: wonen
    tekst: [{ alinea: "We bouwen 75.000 woningen.", id: r7 }]
    delen: [{ kop: Wat nu?, id: wonen-nu, tekst: [{ alinea: "Bouwen.", id: r9 }] }]
  - kop: Water
    id: water
    delen: [{ kop: Wat nu?, id: water-nu }]`)
const plain = publicationOf({ kind: 'budget', year: 2020, published: '2019-09-17' }, text)
const publication: Publication = {
  ...plain,
  metadata: { ...plain.metadata, dossier: '35300 VII', changes: [{ date: '2026-11-27', text: 'Een kop.' }] },
}
const of = { ...site, publications: [publication] }

function elementsAt(address: string): readonly Element[] {
  const page = pagesOf(of).find(one => one.address === address)
  return page ? elementsOf(renderPage(page, of)) : []
}

const isNamed = (name: string) => (element: Element) => attribute(element, 'class') === name

describe('a page for citing', () => {
  const elements = elementsAt('/2020/begroting-bzk/wonen/citeren/')

  test('has a reference to the whole text and to each section, with title, dossier, date, version and address', () => {
    expect(elements.filter(isNamed('citation')).map(one => folded(textIn(one)))).toEqual([
      'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties, Begroting 2020 van BZK, Kamerstuk 35300 VII, 17 september 2019. Leeswijzer, versie ab12 (gewijzigd op 27 november 2026): https://leeswijzer.example/2020/begroting-bzk/volledig/',
      'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties, Begroting 2020 van BZK, Kamerstuk 35300 VII, paragraaf ‘Wonen’, 17 september 2019. Leeswijzer, versie ab12 (gewijzigd op 27 november 2026): https://leeswijzer.example/2020/begroting-bzk/volledig/#wonen',
      'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties, Begroting 2020 van BZK, Kamerstuk 35300 VII, paragraaf ‘Wat nu?’ bij ‘Wonen’, 17 september 2019. Leeswijzer, versie ab12 (gewijzigd op 27 november 2026): https://leeswijzer.example/2020/begroting-bzk/volledig/#wonen-nu',
    ])
  })

  test('has the permanent address of each paragraph below its section', () => {
    const items = elements.filter(one => attribute(one, 'data-line') !== null)
    expect(items.map(one => [folded(textIn(one)), attribute(elementsIn(one)[0] ?? one, 'href')])).toEqual([
      ['We bouwen 75.000 woningen. (regel 7, #r7)', '/2020/begroting-bzk/volledig/#r7'],
      ['Bouwen. (regel 9, #r9)', '/2020/begroting-bzk/volledig/#r9'],
    ])
  })

  test('reports a mistake in each section with the address of that section', () => {
    const mails = elements.map(one => attribute(one, 'href') ?? '').filter(href => href.startsWith('mailto:'))
    expect(mails.map(mail => new URL(mail).searchParams.get('body')?.split('\r\n')[0])).toEqual([
      'Pagina: https://leeswijzer.example/2020/begroting-bzk/volledig/#wonen',
      'Pagina: https://leeswijzer.example/2020/begroting-bzk/volledig/#wonen-nu',
      'Pagina: https://leeswijzer.example/2020/begroting-bzk/wonen/citeren/',
    ])
  })
})

test('each section of a text has one control, named after it, outside the words of the text', () => {
  const controls = elementsAt('/2020/begroting-bzk/volledig/').filter(isNamed('cite')).filter(isAdded)
  const links = controls.flatMap(one => elementsIn(one))
  expect(links.map(one => [attribute(one, 'aria-label'), attribute(one, 'href')])).toEqual([
    ['Citeer: Wonen', '/2020/begroting-bzk/wonen/citeren/#wonen'],
    ['Citeer: Wat nu? (bij ‘Wonen’)', '/2020/begroting-bzk/wonen/citeren/#wonen-nu'],
    ['Citeer: Water', '/2020/begroting-bzk/water/citeren/#water'],
    ['Citeer: Wat nu? (bij ‘Water’)', '/2020/begroting-bzk/water/citeren/#water-nu'],
  ])
})

test('where sections are very many, only the upper levels have a control', () => {
  const section = (id: string, sections: readonly NamedSection[]): NamedSection => ({
    id,
    text: id,
    parent: null,
    name: id,
    sections,
  })
  const topics = (count: number) => Array.from({ length: count }, (_, at) => section(`t${at}`, []))
  expect(citeLinks(new Map(), [section('a', topics(119))]).size).toBe(120)
  expect(citeLinks(new Map(), [section('a', topics(120))]).size).toBe(1)
})
