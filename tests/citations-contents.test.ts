import { expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { type Citing, citationSeries } from '../src/site/indexes/citation-entries.ts'
import { dividedIndex, mostEntries } from '../src/site/indexes/divide-index.ts'
import type { IndexPage } from '../src/site/indexes/index-page.ts'
import { chapterName, citing, frame, gazette, upTo } from './made-indexes.ts'
import { site } from './site-fixture.ts'
import { attribute, elementsIn, elementsOf, folded, textIn } from './site-html.ts'

const papers = [citing(null, 2), citing('21501-02', 4), citing('35570', 7), citing('35571', 8)]

const pageWith = (papers: readonly Citing[]): IndexPage => ({
  ...frame('/verwijzingen/'),
  index: 'citations',
  series: citationSeries(papers),
})

/** The list of what is on a page, each line with the heading that its link leads to. */
function contentsOn(page: IndexPage): readonly string[] {
  const elements = elementsOf(renderPage(page, site))
  const nav = elements.find(one => attribute(one, 'class') === 'contents')
  const links = elementsIn(nav).filter(({ tagName }) => tagName === 'a')
  return links.map(link => {
    const [target] = elements.filter(one => `#${attribute(one, 'id')}` === attribute(link, 'href'))
    return `${folded(textIn(link))} → ${target ? `${target.tagName} ${folded(textIn(target))}` : 'nothing'}`
  })
}

const dossiers = [
  'Zonder dossier → h3 Zonder dossier',
  'Dossier 21501-02 → h3 Dossier 21501-02',
  'Dossier 35570 → h3 Dossier 35570',
  'Dossier 35571 → h3 Dossier 35571',
]

test('papers of parliament alone are listed by dossier', () => {
  expect(contentsOn(pageWith(papers))).toEqual(dossiers)
})

test('beside another series they are listed below their own', () => {
  expect(contentsOn(pageWith([...papers, gazette('2014', 1)]))).toEqual([
    'Kamerstukken → h2 Kamerstukken',
    ...dossiers,
    'Staatsblad → h2 Staatsblad',
  ])
})

test('papers of one dossier, or of one gazette, need no list', () => {
  expect(contentsOn(pageWith(papers.slice(-1)))).toEqual([])
  expect(contentsOn(pageWith([gazette('2014', 1), gazette('2015', 2)]))).toEqual([])
})

test('a part has a list of its own dossiers', () => {
  const many = upTo(mostEntries).map(number => citing('35400', number))
  const pages = dividedIndex(site, pageWith([...papers, ...many]), chapterName)
  const part = pages.find(({ address }) => address === '/verwijzingen/reeks-kst-35500/')
  expect(part && contentsOn(part)).toEqual(dossiers.slice(-2))
})
