import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import { type Citing, citationSeries } from '../src/site/indexes/citation-entries.ts'
import { dividedIndex, mostEntries } from '../src/site/indexes/divide-index.ts'
import { heldBy } from '../src/site/indexes/held-by.ts'
import type { IndexPage, SentenceGroup } from '../src/site/indexes/index-page.ts'
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
import { attribute, elementsOf } from './site-html.ts'

const chapters = ['een', 'twee', 'drie']
const chapterAt = (index: number) => chapters[index % chapters.length] ?? ''
const [text, other] = named

/** Indexes that have so many entries of one letter, one dossier, one year, one text, and a few of others. */
const made = (many: number): Readonly<Record<string, IndexPage>> => {
  const groups: readonly SentenceGroup[] = [
    { heading: 'Begroting 2020', id: '2020-x', sentences: upTo(many).map(at => sentence(`zin-${at}`, chapterAt(at))) },
    { heading: 'Begroting 2021', id: '2021-x', sentences: [sentence('andere-zin')] },
  ]
  const terms = upTo(many).map(at => term(`A${'bc'[at % 2]}${at % 3 === 0 ? '-' : ''}${'xyz'[at % 3]}${at}`))
  const papers: readonly Citing[] = [
    ...upTo(many).map(at => citing('35570', at + 1, ['VII', null][at % 2])),
    ...[citing('35570', 'A', 'VII'), citing('35571', 2), citing('35600', 3), citing('21501-02', 4)],
    ...upTo(many).flatMap(at => [citing(null, at), citing('A', at), gazette('2000', at + 1)]),
  ]
  const repeat = (at: number) => ({
    ...{ text: `stuk-${at}`, words: 8 },
    spots: [spot(`een-${at}`, chapterAt(at)), spot('twee')] as const,
  })
  const topic = (at: number) => ({
    topic: `onderwerp-${at}`,
    plan: { question: spot('plan', chapterAt(at)), opening: '' },
    effect: { question: spot('gevolg'), opening: '' },
  })
  return {
    terms: {
      ...{ ...frame('/begrippen/'), index: 'terms' },
      letters: [
        { letter: 'A', id: 'letter-a', entries: [term('A'), term('AB'), ...terms] },
        { letter: 'B', id: 'letter-b', entries: [term('B')] },
        { letter: 'Cijfers en tekens', id: 'cijfers', entries: upTo(many).map(at => term(at === 0 ? '§' : `${at}`)) },
      ],
    },
    citations: { ...frame('/verwijzingen/'), index: 'citations', series: citationSeries(papers) },
    tables: {
      ...{ ...frame('/tabellen/'), index: 'tables' },
      texts: [
        ...(text ? [{ publication: text, entries: upTo(many).map(at => table(`tabel-${at}`, chapterAt(at))) }] : []),
        ...(other ? [{ publication: other, entries: [table('andere-tabel')] }] : []),
      ],
    },
    repeats: {
      ...{ ...frame('/herhaald/'), index: 'repeats' },
      pairs: [
        { id: '2020-a-2021-a', heading: 'Paar', words: many * 8, entries: upTo(many).map(repeat) },
        { id: '2021-a-2022-a', heading: 'Zonder', words: 0, entries: [] },
      ],
    },
    municipalities: {
      ...{ ...frame('/gemeenten/'), index: 'municipalities' },
      texts: text
        ? [
            {
              ...{ publication: text, publisher: 'VNG' },
              groups: [
                { heading: 'Zorg', id: 'over-zorg', topics: upTo(many - 1).map(topic) },
                { heading: 'Wonen', id: 'over-wonen', topics: [topic(many)] },
              ],
            },
          ]
        : [],
    },
    deferred: { ...frame('/doorgeschoven/'), index: 'deferred', phrases: ['later'], groups },
    topic: { ...frame('/onderwerpen/wet/'), index: 'topic', aliases: [], silent: ['een tekst'], groups },
  }
}

const many = mostEntries * 2.5
const small = made(mostEntries + 1)

describe.each(Object.entries(made(many)))('parts of %s with too many entries', (name, whole) => {
  const pages = dividedIndex(site, whole, chapterName)
  const leaves = pages.filter(({ parts }) => parts === undefined)
  const addresses = new Set(pages.map(({ address }) => address))

  test('are divided until none has too many', () => {
    expect(leaves.filter(page => (heldBy(page)?.entries ?? 0) > mostEntries).map(({ address }) => address)).toEqual([])
    expect(Math.max(...[...addresses].map(address => address.split('/').length))).toBeGreaterThan(
      whole.address.split('/').length + 1,
    )
  })

  test('have every entry once', () => {
    expect(leaves.flatMap(listed).toSorted()).toEqual(listed(whole).toSorted())
    expect(pages.filter(({ parts }) => parts).flatMap(listed)).toEqual([])
  })

  test('are all led to by the page above them, which is in their breadcrumb', () => {
    expect(addresses.size).toBe(pages.length)
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length)
    for (const { address, breadcrumb } of pages.slice(1)) {
      const above = address.replace(/[^/]+\/$/, '')
      expect(address).toMatch(/^[a-z0-9/-]+$/)
      expect(breadcrumb.slice(-2).map(crumb => crumb.address)).toEqual([above, address])
      const own = pages.find(page => page.address === above)
      const links = own?.parts?.flatMap(({ parts }) => parts.map(part => part.address))
      expect(links).toContain(address)
    }
  })

  test('lead to the parts beside them on the page above, and to that page', () => {
    for (const { parts = [], address, heading } of pages.filter(page => page.parts)) {
      const row = parts.flatMap(group => group.parts.map(part => part.address))
      const own = row.map(one => pages.find(page => page.address === one))
      expect(own.map(page => page?.neighbours?.previous?.address ?? null)).toEqual([null, ...row.slice(0, -1)])
      expect(own.map(page => page?.neighbours?.next?.address ?? null)).toEqual([...row.slice(1), null])
      for (const page of own) expect(page?.neighbours?.whole).toEqual({ text: `Alle delen van ‘${heading}’`, address })
    }
  })

  test('lead on pages that render, with every id once', () => {
    for (const page of pages) {
      const ids = elementsOf(renderPage(page, site)).flatMap(element => attribute(element, 'id') ?? [])
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    }
  })

  test('stay where they are when the archive grows, with what they tell of', () => {
    const before = dividedIndex(site, small[name] ?? whole, chapterName)
    expect(before.filter(({ address }) => !addresses.has(address)).map(({ address }) => address)).toEqual([])
    for (const page of before.filter(({ parts }) => parts === undefined)) {
      const below = leaves.filter(({ address }) => address.startsWith(page.address)).flatMap(listed)
      expect(listed(page).filter(entry => !below.includes(entry))).toEqual([])
    }
  })
})

test('one dossier is divided by its chapters and a hundred numbers, one year of a gazette by a hundred numbers', () => {
  const whole = made(mostEntries + 1).citations
  const told = (whole ? dividedIndex(site, whole, chapterName) : []).flatMap(({ address, parts = [] }) =>
    parts.flatMap(group =>
      group.parts.map(part => `${address} ${part.address.slice(address.length)} ${part.text}, ${part.count}`),
    ),
  )
  const of = (folder: string) =>
    told.filter(line => line.startsWith(`/verwijzingen/${folder} `)).map(line => line.slice(line.indexOf(' ') + 1))
  expect(of('reeks-kst-35500/')).toEqual(['35570/ Dossier 35570, 502 stukken', '35571/ Dossier 35571, 1 stuk'])
  expect(of('reeks-kst-35500/35570/').toSorted()).toEqual([
    'nr-0/ Dossier 35570, nummers 1 tot en met 99, 49 stukken',
    ...[100, 200, 300, 400].map(
      first => `nr-${first}/ Dossier 35570, nummers ${first} tot en met ${first + 99}, 50 stukken`,
    ),
    'nr-500/ Dossier 35570, nummers 500 tot en met 599, 1 stuk',
    'vii-nr-0/ Dossier 35570 VII, nummers 1 tot en met 99, 50 stukken',
    ...[100, 200, 300, 400].map(
      first => `vii-nr-${first}/ Dossier 35570 VII, nummers ${first} tot en met ${first + 99}, 50 stukken`,
    ),
    'vii-nr-500/ Dossier 35570 VII, nummers 500 tot en met 599, 1 stuk',
    'vii-overig/ Dossier 35570 VII, zonder nummer of met een letter, 1 stuk',
  ])
  expect(of('reeks-kst-zonder/')[0]).toBe('nr-0/ Zonder dossier, nummers 1 tot en met 99, 100 stukken')
  expect(of('reeks-stb-2000/')[0]).toBe('nr-0/ Staatsblad 2000, nummers 1 tot en met 99, 99 stukken')
})

test('what two texts repeat is divided by the chapters of the first, and says so', () => {
  const { repeats } = made(many)
  const [, pair] = repeats ? dividedIndex(site, repeats, chapterName) : []
  expect(pair?.parts?.flatMap(({ parts }) => parts.map(({ text: name, count }) => `${name}, ${count}`))).toEqual([
    'Paar: Hoofdstuk een (in de eerste tekst), 417 stukken tekst',
    'Paar: Hoofdstuk twee (in de eerste tekst), 417 stukken tekst',
    'Paar: Hoofdstuk drie (in de eerste tekst), 416 stukken tekst',
  ])
})

test('abbreviations of one letter are divided by their first two, and so on', () => {
  const { terms } = made(many)
  const pages = terms ? dividedIndex(site, terms, chapterName) : []
  const told = pages.flatMap(({ address, parts = [] }) =>
    address.startsWith('/begrippen/letter-a/') ? parts.flatMap(group => group.parts.map(({ text }) => text)) : [],
  )
  expect(told.slice(0, 3)).toEqual(['Alleen A', 'AB…', 'AC…'])
  expect(told.slice(3)).toContain('Alleen AB')
  expect(told.slice(3)).toContain('ABX…')
})

test('more in one chapter than fits on a page stays one page', () => {
  const publication = text
  const entries = upTo(mostEntries + 1).map(at => table(`tabel-${at}`))
  const texts = publication ? [{ publication, entries }] : []
  const pages = dividedIndex(site, { ...frame('/tabellen/'), index: 'tables', texts }, chapterName)
  expect(pages.map(({ address }) => address)).toEqual(['/tabellen/', '/tabellen/2020-begroting-0/'])
})

test('a list of very many parts leads to a page for each heading that they stand under', () => {
  const all = upTo(mostEntries + 100).flatMap(at =>
    text
      ? [{ publication: { ...text, slug: `begroting-${at}`, metadata: { ...text.metadata, year: 2000 + (at % 3) } } }]
      : [],
  )
  const whole: IndexPage = {
    ...{ ...frame('/tabellen/'), index: 'tables' },
    texts: all.map(({ publication }, at) => ({ publication, entries: [table(`tabel-${at}`)] })),
  }
  const [index, ...others] = dividedIndex(site, whole, chapterName)
  expect(index?.parts?.flatMap(({ parts }) => parts.map(one => `${one.address} ${one.text}, ${one.count}`))).toEqual(
    [2000, 2001, 2002].map(year => `/tabellen/jaar-${year}/ ${year}, 200 delen`),
  )
  expect(index?.parts).toHaveLength(1)
  const lists = others.filter(({ parts }) => parts)
  expect(lists.map(({ title }) => title)).toEqual(['Lijst: 2000', 'Lijst: 2001', 'Lijst: 2002'])
  const named = lists.flatMap(list =>
    (list.parts ?? []).flatMap(({ parts }) => parts.map(one => [one.address, list.address])),
  )
  const ways = others.filter(({ parts }) => !parts).map(part => [part.address, part.neighbours?.whole.address])
  expect(Object.fromEntries(ways)).toEqual(Object.fromEntries(named))
  expect(lists.map(({ neighbours }) => neighbours?.previous?.text ?? null)).toEqual([
    null,
    'Lijst: 2000',
    'Lijst: 2001',
  ])
  expect(lists.map(({ neighbours }) => neighbours?.whole.address)).toEqual(lists.map(() => '/tabellen/'))
  const links = lists.flatMap(({ parts = [] }) => parts.flatMap(group => group.parts.map(({ address }) => address)))
  const parts = others.filter(one => !one.parts)
  expect(links.toSorted()).toEqual(parts.map(({ address }) => address).toSorted())
  expect(parts.flatMap(listed).toSorted()).toEqual(listed(whole).toSorted())
})
