import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import type { PublicationName } from '../src/document/publication.ts'
import { type Citing, citationSeries } from '../src/site/indexes/citation-entries.ts'
import { dividedIndex, mostEntries } from '../src/site/indexes/divide-index.ts'
import { heldBy } from '../src/site/indexes/held-by.ts'
import { indexFrame } from '../src/site/indexes/index-frame.ts'
import type { FoundSentence, IndexPage, ListedTable, SentenceGroup, TermEntry } from '../src/site/indexes/index-page.ts'
import { someNames } from '../src/site/indexes/some-names.ts'
import type { Spot } from '../src/site/passages.ts'
import { site } from './site-fixture.ts'
import { attribute, elementsOf, folded, textIn } from './site-html.ts'

const frame = (address: string) =>
  indexFrame(address, { title: 'Lijst', description: 'Alles.', lead: 'Wat staat waar?', method: 'Geteld.' })
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
const spot = (name: string): Spot => ({
  ...{ id: name, text: `plaats van ${name}`, address: `/2020/x/#${name}`, section: null },
})
const named = upTo(3).flatMap((_, index): PublicationName[] => {
  const [first] = site.publications
  return first ? [{ slug: `begroting-${index}`, metadata: { ...first.metadata, year: 2020 + index } }] : []
})

const sentence = (name: string): FoundSentence => ({ fragments: [{ text: name, marked: false }], spot: spot(name) })
const groups = named.map(
  ({ slug, metadata }, at): SentenceGroup => ({
    heading: slug,
    id: `${metadata.year}-${slug}`,
    sentences: upTo(mostEntries / 2).map(index => sentence(`zin-${at}-${index}`)),
  }),
)
const table = (name: string): ListedTable => ({
  ...{ name, shortName: name, section: '', status: 'recovered', rows: 1, columns: 1, unit: null },
  ...{ folder: `/tabellen/2020/x/${name}/`, spot: spot(name), permanent: `/2020/x/#${name}` },
})
const term = (short: string): TermEntry => ({
  ...{ id: short.toLowerCase(), short, uses: [] },
  meanings: [{ long: `lang ${short}`, explanation: null, source: 'text', spots: [] }],
})
const citing = (dossier: string | null, number: number): Citing => ({
  printed: `stuk ${dossier}-${number}`,
  url: null,
  paper: { series: 'kst', year: '2019/20', dossier, chapter: null, number: `${number}` },
  spot: spot(`stuk-${dossier}-${number}`),
})
const gazette = (year: string | null, number: number): Citing => ({
  printed: `Stb. ${year}, ${number}`,
  url: null,
  paper: { series: 'stb', year, dossier: null, chapter: null, number: `${number}` },
  spot: spot(`stb-${year}-${number}`),
})
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

/** Everything that stands on the list of a page: each entry once, in order. */
function listed(page: IndexPage): readonly string[] {
  switch (page.index) {
    case 'terms':
      return page.letters.flatMap(({ entries }) => entries.map(({ short }) => short))
    case 'citations':
      return page.series.flatMap(one =>
        one.groups.flatMap(({ heading, entries }) => entries.map(({ name }) => `${one.name} ${heading} ${name}`)),
      )
    case 'tables':
      return page.texts.flatMap(({ entries }) => entries.map(({ name }) => name))
    case 'repeats':
      return page.pairs.flatMap(({ heading, entries }) => [heading, ...entries.map(({ text }) => text)])
    case 'municipalities':
      return page.texts.flatMap(text => text.groups.flatMap(({ topics }) => topics.map(({ topic }) => topic)))
    case 'deferred':
    case 'topic':
      return page.groups.flatMap(({ sentences }) => sentences.map(({ spot: { address } }) => address))
    default:
      throw new Error(page.index)
  }
}

describe.each(Object.entries(pages))('an index of %s with too many entries', (_, whole) => {
  const [index, ...parts] = dividedIndex(site, whole)
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
      expect(part.lead).toBe('Dit is een deel van het overzicht ‘Lijst’.')
    }
  })
})

test('an index that is not too long stays one page', () => {
  const [terms] = Object.values(pages)
  const short = terms?.index === 'terms' ? { ...terms, letters: terms.letters.slice(0, 1) } : null
  expect(short && dividedIndex(site, short)).toEqual([short])
})

test('papers of parliament are divided by a hundred dossiers, gazettes by year', () => {
  const citations = pages.citations
  const [index] = citations ? dividedIndex(site, citations) : []
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
