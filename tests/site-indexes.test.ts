import { describe, expect, test } from 'vitest'
import { renderPage } from '../layouts/render-page.tsx'
import type { Term, Topic } from '../src/document/glossary.ts'
import { annotate } from '../src/readers/inline/annotate.ts'
import type { IndexPage } from '../src/site/indexes/index-page.ts'
import { plansAndEffects } from '../src/site/indexes/plan-and-effect.ts'
import { proposePairs } from '../src/site/indexes/proposed-pairs.ts'
import { pagesOf } from '../src/site/pages-of.ts'
import { passagesOf } from '../src/site/passages.ts'
import type { Site } from '../src/site/site.ts'
import { site as fixture, publicationOf } from './site-fixture.ts'
import { attribute, elementsOf, folded, textIn } from './site-html.ts'
import { documentOf } from './site-nodes.ts'

const place = { file: 'case', line: 1, column: 1, offset: 0 }
const term = (own: Partial<Term> & Pick<Term, 'short' | 'long'>): Term => ({
  place,
  definedAt: [],
  byEditor: false,
  explanation: null,
  ...own,
})
const topic = (name: string, kind: Topic['kind'], aliases: readonly string[] = []): Topic => ({
  place,
  name,
  kind,
  aliases,
})

const plan = {
  titel: 'Beleidsprioriteiten',
  tekst: [
    { alinea: 'De Algemene Inlichtingen- en Veiligheidsdienst (AIVD) krijgt € 5 mln. De AIVD groeit 3%.', id: 'r3' },
    {
      alinea:
        'Zie Kamerstukken II 2019/20, 35570 VII, nr. 8 en Stb. 2020, 261. Een kabinet laat het aan een volgend kabinet.',
      id: 'r4',
    },
  ],
  delen: [
    {
      kop: 'Omgevingswet',
      id: 'omgevingswet',
      tekst: [
        { alinea: 'De Omgevingswet bundelt de regels voor ruimte en natuur in één wet, zegt de minister.', id: 'r6' },
      ],
    },
  ],
}
const account = {
  titel: 'Beleidsprioriteiten',
  tekst: [
    { alinea: 'Wij verwijzen naar Kamerstukken II 2020/21, 35570 VII, nr. 8.', id: 'r3' },
    {
      alinea: 'Zoals gezegd bundelt de Omgevingswet: zij bundelt de regels voor ruimte en natuur in één wet, zo bleek.',
      id: 'r4',
    },
  ],
}
const questions = (topics: readonly string[]) => ({
  titel: 'Reactie',
  delen: [
    {
      kop: 'Financiën',
      id: 'financien',
      delen: topics.map((kop, index) => ({
        kop,
        id: `t${index}`,
        delen: [
          { kop: 'Wat wil het kabinet?', id: `t${index}-plan`, tekst: [`Het kabinet wil ${kop}. En meer.`] },
          {
            kop: index === 0 ? 'Wat betekent dit voor de gemeenten?' : 'Wat betekent dat voor gemeenten?',
            id: `t${index}-gevolg`,
            tekst: [`Dat raakt ${kop}. En verder.`],
          },
        ],
      })),
    },
  ],
})

const site: Site = {
  ...fixture,
  publications: [
    publicationOf({ kind: 'budget', year: 2020, published: '2019-09-17' }, annotate(documentOf(plan), [])),
    publicationOf({ kind: 'report', year: 2020, published: '2021-05-19' }, annotate(documentOf(account), [])),
    publicationOf(
      { kind: 'reaction', year: 2021, published: '2020-09', publisher: { name: 'VNG', slug: 'vng' } },
      documentOf(questions(['accres', 'jeugd', 'wonen'])),
    ),
  ],
  terms: [
    term({ short: 'ROB', long: 'Raad voor het Openbaar Bestuur', byEditor: true }),
    term({ short: 'ROB', long: 'Regionale Omgevingsbox', definedAt: ['/2020/begroting-bzk/volledig/#r6'] }),
  ],
  topics: [topic('Omgevingswet', 'law'), topic('Kaderwet', 'law'), topic('Natuur', 'subject', ['ruimte'])],
  deferrals: ['volgend kabinet'],
}

const pages = pagesOf(site).filter(page => page.kind === 'index')

function pageOf<Index extends IndexPage['index']>(index: Index): Extract<IndexPage, { index: Index }> {
  const found = pages.find((page): page is Extract<IndexPage, { index: Index }> => page.index === index)
  if (!found) throw new Error(`no page ${index}`)
  return found
}

test('the list of indexes leads to each of the eight, with how much it holds', () => {
  expect(pageOf('hub').links.map(({ address, count }) => `${address} ${count}`)).toEqual([
    '/begrippen/ 2 begrippen',
    '/onderwerpen/ 3 onderwerpen',
    '/verwijzingen/ 2 stukken',
    '/tabellen/ nog niets',
    '/bedragen/ in 1 tekst',
    '/herhaald/ 1 stuk tekst',
    '/gemeenten/ 3 onderwerpen',
    '/doorgeschoven/ 1 zin',
  ])
})

describe('begrippen', () => {
  const entries = pageOf('terms').letters.flatMap(letter => letter.entries)

  test('holds what the glossary says and what only a text defines, with who vouches for it', () => {
    expect(
      entries.map(({ short, meanings }) => [short, ...meanings.map(({ long, source }) => `${long} ${source}`)]),
    ).toEqual([
      ['AIVD', 'Algemene Inlichtingen- en Veiligheidsdienst computed'],
      ['ROB', 'Raad voor het Openbaar Bestuur editor', 'Regionale Omgevingsbox text'],
    ])
  })

  test('counts uses, and leads to the paragraph that defines', () => {
    const [aivd, rob] = entries
    expect(aivd?.uses).toEqual([{ label: 'Begroting 2020', count: 2 }])
    expect(rob?.meanings[1]?.spots).toMatchObject([
      { text: 'Begroting 2020: Omgevingswet, alinea 1', address: '/2020/begroting-bzk/omgevingswet/#r6' },
    ])
  })

  test('marks what the editor explains in one word, and says once and first what that means', () => {
    const [legend, ...others] = textOn('/begrippen/').split('geen tekst legt deze afkorting uit')
    expect(legend).not.toContain('Raad voor het Openbaar Bestuur')
    expect(others).toHaveLength(1)
    expect(others[0]?.match(/[^ ]+ \(redactie\)/g)).toEqual(['Bestuur (redactie)'])
  })

  test('says on the page that letters have two meanings', () => {
    expect(textOn('/begrippen/')).toContain('ROB Let op: deze letters hebben 2 betekenissen. Raad voor het')
  })
})

describe('verwijzingen', () => {
  const [papers, gazettes] = pageOf('citations').series

  test('one paper under two sessions is one entry that says so', () => {
    expect(papers?.groups).toMatchObject([
      {
        heading: 'Dossier 35570',
        entries: [
          {
            name: '35570 VII, nr. 8',
            url: 'https://zoek.officielebekendmakingen.nl/kst-35570-VII-8.html',
            sessions: ['2019/20', '2020/21'],
            spots: [
              { address: '/2020/begroting-bzk/inleiding/#r4' },
              { address: '/2020/jaarverslag-bzk/inleiding/#r3' },
            ],
          },
        ],
      },
    ])
    expect(textOn('/verwijzingen/')).toContain('meer dan één vergaderjaar aangehaald: 2019/20 en 2020/21')
  })

  test('a gazette is named by year and number', () => {
    expect(gazettes?.groups.flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(['Staatsblad 2020, 261'])
  })
})

test('bedragen shows each amount in its sentence and adds nothing up', () => {
  const [group] = pageOf('text-amounts').groups
  const shown = group?.sentences.map(({ fragments }) =>
    fragments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  )
  expect(shown).toEqual([
    'De Algemene Inlichtingen- en Veiligheidsdienst (AIVD) krijgt [€ 5 mln.]',
    'De AIVD groeit [3%].',
  ])
})

describe('onderwerpen', () => {
  test('lists what is named, and what no text names has no page', () => {
    const { laws, subjects } = pageOf('topics')
    expect([...laws, ...subjects].map(({ name, address, count }) => [name, address, count])).toEqual([
      ['Kaderwet', null, '0 zinnen'],
      ['Omgevingswet', '/onderwerpen/omgevingswet/', '3 zinnen'],
      ['Natuur', '/onderwerpen/natuur/', '2 zinnen'],
    ])
  })

  test('brings the texts in the order in which they came out, and names the silent ones', () => {
    const { groups, silent } = pageOf('topic')
    expect(groups.map(({ heading, sentences }) => [heading, sentences.length])).toEqual([
      ['Begroting 2020', 2],
      ['Jaarverslag 2020', 1],
    ])
    expect(silent).toEqual(['Reactie 2021'])
  })
})

test('herhaald shows what budget and report have word for word in common, in both places', () => {
  const [pair] = pageOf('repeats').pairs
  expect(pair).toMatchObject({
    heading: 'Begroting 2020 en Jaarverslag 2020',
    words: 10,
    entries: [
      {
        text: 'bundelt de regels voor ruimte en natuur in één wet,',
        words: 10,
        spots: [{ text: 'Begroting 2020: Omgevingswet, alinea 1' }, { address: '/2020/jaarverslag-bzk/inleiding/#r4' }],
      },
    ],
  })
})

test('a proposal for pairs has the sections that repeat each other, and lists what is left', () => {
  const questionsAgain = { ...account, delen: [{ kop: 'De wet', id: 'de-wet', tekst: account.tekst }], tekst: [] }
  const publications = [
    publicationOf({ kind: 'budget', year: 2020 }, documentOf(plan)),
    publicationOf({ kind: 'report', year: 2020 }, documentOf(questionsAgain)),
  ] as const
  const proposal = proposePairs(...publications)
  expect(proposal).toEqual({
    pairs: [{ promised: 'omgevingswet', done: 'de-wet', words: 10 }],
    left: { promised: [], done: [] },
  })
})

describe('gemeenten', () => {
  const [text] = pageOf('municipalities').texts

  test('pairs the two questions that return, small words aside, with the first sentence of each answer', () => {
    const topics = text?.groups.flatMap(group => group.topics) ?? []
    expect(topics.map(({ topic: name, plan: one, effect }) => [name, one.opening, effect.opening])).toEqual([
      ['accres', 'Het kabinet wil accres.', 'Dat raakt accres.'],
      ['jeugd', 'Het kabinet wil jeugd.', 'Dat raakt jeugd.'],
      ['wonen', 'Het kabinet wil wonen.', 'Dat raakt wonen.'],
    ])
    expect(topics[1]?.effect.question.address).toBe('/2021/reactie-vng/financien/#t1-gevolg')
  })

  test('a topic that stands twice is named with the heading above it', () => {
    const [part] = questions(['accres', 'jeugd', 'wonen']).delen
    const again = { ...part, kop: 'Zorg', id: 'zorg', delen: part?.delen.filter(one => one.kop === 'jeugd') ?? [] }
    const own = { kind: 'reaction', year: 2021, publisher: { name: 'VNG', slug: 'vng' } } as const
    const publication = publicationOf(own, documentOf({ titel: 'Reactie', delen: part ? [part, again] : [] }))
    expect(plansAndEffects(publication, id => `#${id}`).map(({ topic: name }) => name)).toEqual([
      'accres',
      'jeugd (bij ‘Financiën’)',
      'wonen',
      'jeugd (bij ‘Zorg’)',
    ])
  })

  test('two topics are no refrain', () => {
    const [, , reaction] = site.publications
    const own = { kind: 'reaction', year: 2021, publisher: { name: 'VNG', slug: 'vng' } } as const
    const two = reaction && { ...site, publications: [publicationOf(own, documentOf(questions(['accres', 'jeugd'])))] }
    const found = two && pagesOf(two).find(page => page.kind === 'index' && page.index === 'municipalities')
    expect(found).toMatchObject({ texts: [] })
  })

  test('says whose account of the plan it is', () => {
    expect(textOn('/gemeenten/')).toContain('accres: Wat wil het kabinet? (volgens de VNG) Het kabinet wil accres.')
  })
})

test('doorgeschoven shows the sentences with a phrase of the list', () => {
  const { groups } = pageOf('deferred')
  expect(
    groups.map(({ heading, sentences }) => [heading, sentences.map(({ fragments }) => fragments[1]?.text)]),
  ).toEqual([['Begroting 2020', ['volgend kabinet']]])
})

test('every index says how it was made, in one sentence', () => {
  expect(pages.length).toBeGreaterThan(10)
  for (const page of pages) expect(page.method).toMatch(/^[A-Z][^.!?]*\.$/)
})

test('every place that an index names is on the page that it leads to', () => {
  const all = pagesOf(site)
  const ids = new Map(
    all.map(page => [
      page.address,
      new Set(elementsOf(renderPage(page, site)).flatMap(element => attribute(element, 'id') ?? [])),
    ]),
  )
  const spots = site.publications.flatMap(one => passagesOf(site, one)).map(({ spot }) => spot.address)
  const dead = spots.filter(address => {
    const [path = '', fragment] = address.split('#')
    return fragment === undefined ? !ids.has(path) : !ids.get(path)?.has(fragment)
  })
  expect(spots.length).toBeGreaterThan(10)
  expect(dead).toEqual([])
})

test('two links of one page with the same words lead to one place', () => {
  for (const page of pages) {
    const targets = new Map<string, string>()
    for (const element of elementsOf(renderPage(page, site)).filter(({ tagName }) => tagName === 'a')) {
      const [text, href] = [folded(textIn(element)), attribute(element, 'href') ?? '']
      expect([page.address, text, targets.get(text) ?? href]).toEqual([page.address, text, href])
      targets.set(text, href)
    }
  }
})

function textOn(address: string): string {
  const page = pages.find(one => one.address === address)
  const main = page && elementsOf(renderPage(page, site)).find(({ tagName }) => tagName === 'main')
  return main ? folded(textIn(main)) : ''
}
