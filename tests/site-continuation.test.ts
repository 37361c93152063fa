import { expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { joinChapters } from '../src/document/join-chapters.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { publicationOf, site } from './site-fixture.ts'
import { attribute, elementsOf, folded, textIn } from './site-html.ts'
import { documentFrom } from './site-nodes.ts'

// The second chapter begins at a deeper heading: it goes on under the section that the first one opened.
const first = documentFrom(`
titel: Reactie
delen: [{ kop: 8 Sociale Zaken, id: sociale-zaken, delen: [{ kop: Schulden, id: schulden, tekst: ["Zin."] }] }]`)
const second = {
  ...documentFrom(`
delen: [{ kop: Breed Offensief, id: breed-offensief, tekst: ["Zin."] }, { kop: Banen, id: banen, tekst: ["Zin."] }]`),
  level: 3,
}
const chapters = [
  { slug: 'sociale-zaken', order: 1, file: '', document: first },
  { slug: 'werk', order: 2, file: '', document: second },
]
const publication = {
  ...publicationOf({ kind: 'reaction', year: 2021 }, first),
  chapters,
  document: joinChapters([first, second]),
}
const of = { ...site, publications: [publication] }
const pages = pagesOf(of)

function textsOf(address: string, isWanted: (name: string | null, tag: string) => boolean): readonly string[] {
  const page = pages.find(one => one.address === address)
  const elements = page ? elementsOf(renderPage(page, of)) : []
  return elements
    .filter(element => isWanted(attribute(element, 'class'), element.tagName))
    .map(element => folded(textIn(element)))
}

test('a page that begins inside a chapter names that chapter, below its heading and on the way to it', () => {
  const page = pages.find(({ address }) => address.endsWith('/werk/'))
  expect(page?.breadcrumb.slice(-2)).toEqual([
    { text: '8 Sociale Zaken', address: '/2021/reactie-bzk/sociale-zaken/#sociale-zaken' },
    { text: 'Breed Offensief (en andere)', address: '/2021/reactie-bzk/werk/' },
  ])
  expect(textsOf('/2021/reactie-bzk/werk/', name => name === 'continues')).toEqual(['Vervolg van: 8 Sociale Zaken'])
})

test('a chapter that begins at a heading of its own continues nothing', () => {
  expect(textsOf('/2021/reactie-bzk/sociale-zaken/', name => name === 'continues')).toEqual([])
})

test('in the contents of the publication the topics of such a page stand below the chapter that they belong to', () => {
  const page = pages.find(({ address }) => address === '/2021/reactie-bzk/')
  expect(page?.kind === 'publication' && page.contents).toEqual({
    isLong: false,
    chapters: [
      {
        text: 'Reactie',
        address: '/2021/reactie-bzk/sociale-zaken/',
        lines: [
          {
            text: '8 Sociale Zaken',
            address: '/2021/reactie-bzk/sociale-zaken/#sociale-zaken',
            lines: [
              { text: 'Schulden', address: '/2021/reactie-bzk/sociale-zaken/#schulden', lines: [] },
              { text: 'Breed Offensief', address: '/2021/reactie-bzk/werk/#breed-offensief', lines: [] },
              { text: 'Banen', address: '/2021/reactie-bzk/werk/#banen', lines: [] },
            ],
          },
        ],
      },
    ],
  })
})
