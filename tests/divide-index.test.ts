import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { citationSeries } from '../src/site/indexes/citation-entries.ts'
import { dividedIndex, mostEntries } from '../src/site/indexes/divide-index.ts'
import { heldBy } from '../src/site/indexes/held-by.ts'
import type { IndexPage, SentenceGroup } from '../src/site/indexes/index-page.ts'
import { someNames } from '../src/site/indexes/some-names.ts'
import {
  chapterName,
  citing,
  frame,
  gazette,
  listed,
  named,
  sentence,
  spot,
  table,
  term,
  upTo,
} from './made-indexes.ts'
import { site } from './site-fixture.ts'
import { attribute, elementsIn, elementsOf, folded, textIn } from './site-html.ts'

const groups = named.map(
  ({ slug, metadata }, at): SentenceGroup => ({
    heading: slug,
    id: `${metadata.year}-${slug}`,
    sentences: upTo(mostEntries / 2).map(index => sentence(`zin-${at}-${index}`)),
  }),
)
const papers = [
  ...upTo(300).flatMap(number => [citing('35499', number), citing('35500', number)]),
  ...[citing('35570', 7), citing('A', 1), citing(null, 2)],
  ...upTo(90).flatMap(number => [gazette('2014', number), gazette('2015', number)]),
  gazette(null, 3),
]

const pages: Readonly<Record<string, IndexPage>> = {
  terms: {
    ...frame('/begrippen/'),
    index: 'terms',
    letters: ['A', 'B'].map(letter => ({
      letter,
      id: `letter-${letter.toLowerCase()}`,
      entries: upTo(300).map(index => term(`${letter}${index}`)),
    })),
  },
  citations: { ...frame('/verwijzingen/'), index: 'citations', series: citationSeries(papers) },
  tables: {
    ...frame('/tabellen/'),
    index: 'tables',
    texts: named.map((publication, at) => ({
      publication,
      entries: upTo(200).map(index => table(`tabel-${at}-${index}`)),
    })),
  },
  repeats: {
    ...frame('/herhaald/'),
    index: 'repeats',
    pairs: ['2020-a-2021-a', '2020-b-2021-b', '2021-a-2022-a'].map((id, at) => ({
      ...{ id, heading: `Paar ${id}`, words: 9 },
      entries: upTo(at * 300).map(index => ({
        text: `stuk-${at}-${index}`,
        words: 9,
        spots: [spot('een'), spot('twee')],
      })),
    })),
  },
  municipalities: {
    ...frame('/gemeenten/'),
    index: 'municipalities',
    texts: named.map((publication, at) => ({
      publication,
      publisher: 'VNG',
      groups: [
        {
          ...{ heading: 'Zorg', id: `zorg-${at}` },
          topics: upTo(200).map(index => ({
            topic: `onderwerp-${at}-${index}`,
            plan: { question: spot('plan'), opening: '' },
            effect: { question: spot('gevolg'), opening: '' },
          })),
        },
      ],
    })),
  },
  deferred: { ...frame('/doorgeschoven/'), index: 'deferred', phrases: ['later'], groups },
  topic: { ...frame('/onderwerpen/wet/'), index: 'topic', aliases: [], silent: ['een tekst'], groups },
}

describe.each(Object.entries(pages))('an index of %s with too many entries', (_, whole) => {
  const [index, ...parts] = dividedIndex(site, whole, chapterName)
  const links = (index?.parts ?? []).flatMap(group => group.parts)

  test('loses none of them, and shows none twice', () => {
    expect(listed(whole).length).toBeGreaterThan(mostEntries)
    expect(parts.flatMap(listed).toSorted()).toEqual(listed(whole).toSorted())
    expect(index && listed(index)).toEqual([])
  })

  test('leads to every part, and says how much each holds', () => {
    expect(links.map(({ address }) => address)).toEqual(parts.map(({ address }) => address))
    expect(links.map(({ count }) => count)).toEqual(parts.map(part => heldBy(part)?.inWords))
    expect(new Set(parts.map(({ address }) => address)).size).toBe(parts.length)
    expect(new Set(parts.map(({ heading }) => heading)).size).toBe(parts.length)
    const elements = elementsOf(index ? renderPage(index, site) : '')
    const hrefs = elements.filter(({ tagName }) => tagName === 'a').map(one => attribute(one, 'href'))
    expect(links.filter(({ address }) => !hrefs.includes(address))).toEqual([])
    expect(links.filter(({ id }) => !elements.some(one => attribute(one, 'id') === id))).toEqual([])
  })

  test('has parts that say of what they are a part', () => {
    for (const part of parts) {
      expect(part.address).toMatch(new RegExp(`^${whole.address}[a-z0-9-]+/$`))
      expect(part.breadcrumb.slice(0, -1)).toEqual(whole.breadcrumb)
      const heading = elementsOf(renderPage(part, site)).find(({ tagName }) => tagName === 'h1')
      expect(heading && folded(textIn(heading))).toBe(part.heading)
      expect(part.heading.startsWith(`${whole.title}: `)).toBe(true)
      expect(part.lead).toBe(`Dit is een deel van het overzicht ‘Lijst’, met ${heldBy(part)?.inWords}.`)
    }
  })
})

describe.each(Object.entries(pages))('parts of %s', (_, whole) => {
  const [index, ...parts] = dividedIndex(site, whole, chapterName)

  test('lead to the part before and the part after them, and to all, each by its name', () => {
    for (const [at, part] of parts.entries()) {
      const [before, after] = [parts[at - 1], parts[at + 1]]
      expect(waysOn(part)).toEqual([
        ...(before ? [`Vorige: ${before.heading} ${before.address} prev`] : []),
        ...(after ? [`Volgende: ${after.heading} ${after.address} next`] : []),
        `Of: Alle delen van ‘Lijst’ ${whole.address} null`,
      ])
    }
  })

  test('are the only pages that do', () => {
    expect(index?.address).toBe(whole.address)
    expect(index && waysOn(index)).toEqual([])
  })
})

/** The links that stand below the list of a page: what they say, where they lead, and how that page is related. */
function waysOn(page: IndexPage): readonly string[] {
  const nav = elementsOf(renderPage(page, site)).find(
    one => one.tagName === 'nav' && attribute(one, 'aria-label') === 'Vorig en volgend deel',
  )
  const links = elementsIn(nav).filter(({ tagName }) => tagName === 'a')
  return links.map(link => `${folded(textIn(link))} ${attribute(link, 'href')} ${attribute(link, 'rel')}`)
}

test('sentences in the order in which texts came out are divided in the order of their years, and so are the ways on', () => {
  const inTime = ['2020-begroting', '2021-begroting', '2020-jaarverslag'].map(
    (id): SentenceGroup => ({ heading: id, id, sentences: upTo(mostEntries).map(at => sentence(`${id}-${at}`)) }),
  )
  const whole: IndexPage = { ...frame('/doorgeschoven/'), index: 'deferred', phrases: [], groups: inTime }
  const [index, ...parts] = dividedIndex(site, whole, chapterName)
  const order = ['2020-begroting', '2020-jaarverslag', '2021-begroting'].map(id => `/doorgeschoven/${id}/`)
  expect(index?.parts?.flatMap(group => group.parts.map(({ address }) => address))).toEqual(order)
  expect(parts.map(({ neighbours }) => neighbours?.next?.address ?? null)).toEqual([order[1], order[2], null])
})

test('an index that is not too long stays one page', () => {
  const [terms] = Object.values(pages)
  const short = terms?.index === 'terms' ? { ...terms, letters: terms.letters.slice(0, 1) } : null
  expect(short && dividedIndex(site, short, chapterName)).toEqual([short])
})

test('papers of parliament are divided by a hundred dossiers, gazettes by year', () => {
  const citations = pages.citations
  const [index] = citations ? dividedIndex(site, citations, chapterName) : []
  const told = (index?.parts ?? []).flatMap(({ heading, parts }) =>
    parts.map(({ id, text, count }) => `${heading?.text}: ${id} ${text}, ${count}`),
  )
  expect(told).toEqual([
    'Kamerstukken: reeks-kst-zonder Zonder dossier, 1 stuk',
    'Kamerstukken: reeks-kst-35400 Dossiers 35400 tot en met 35499, 300 stukken',
    'Kamerstukken: reeks-kst-35500 Dossiers 35500 tot en met 35599, 301 stukken',
    'Kamerstukken: reeks-kst-a Dossier A, 1 stuk',
    'Staatsblad: reeks-stb-zonder Staatsblad (jaar niet genoemd), 1 stuk',
    'Staatsblad: reeks-stb-2014 Staatsblad 2014, 90 stukken',
    'Staatsblad: reeks-stb-2015 Staatsblad 2015, 90 stukken',
  ])
})

test('of many names only the first are said, and how many more there are', () => {
  expect(someNames(['een', 'twee'])).toBe('een, twee')
  expect(someNames(upTo(25).map(String))).toMatch(/^0, 1, .*, 19 en nog 5 teksten$/)
})
