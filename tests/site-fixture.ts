import type { Document, Paragraph } from '../src/document/node.ts'
import type { Pairing } from '../src/document/pairing.ts'
import type { Kind, Metadata, Publication } from '../src/document/publication.ts'
import type { Summary } from '../src/document/summary.ts'
import type { Site } from '../src/site/site.ts'
import { documentFrom, documentOf } from './site-nodes.ts'

interface Own {
  readonly kind: Kind
  readonly year: number
  readonly published?: string | null
  readonly publisher?: Metadata['publisher']
}

const ministry = { name: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties', slug: 'bzk' }
const titles: Record<Kind, string> = { budget: 'Begroting', report: 'Jaarverslag', reaction: 'Reactie' }

/** What is known about a text, for a test that only cares about its kind and year. */
export function metadataOf({ kind, year, published = null, publisher = ministry }: Own): Metadata {
  return {
    title: `${titles[kind]} ${year} van ${publisher.slug.toUpperCase()}`,
    kind,
    year,
    published,
    basis: null,
    publisher,
    scope: 'Alleen het hoofdstuk Beleidsprioriteiten.',
    sourceUrl: 'https://example.org/bron',
    dossier: null,
    rights: 'Mag worden hergebruikt.',
    corrections: [],
    remarks: [],
    changes: [],
  }
}

/** A publication whose chapters are the opening text and then each top section. */
export function publicationOf(own: Own, document: Document): Publication {
  const metadata = metadataOf(own)
  const opening = {
    ...document,
    sections: [],
    footnotes: document.footnotes.filter(note => uses(document.blocks, note)),
  }
  const chapters = document.sections.map((section, index) => ({
    slug: section.id ?? `deel-${index + 1}`,
    order: index + 2,
    file: '',
    document: {
      ...document,
      title: null,
      blocks: [],
      sections: [section],
      footnotes: document.footnotes.filter(note => uses([section], note)),
    },
  }))
  return {
    slug: `${titles[own.kind].toLowerCase()}-${metadata.publisher.slug}`,
    metadata,
    chapters: [{ slug: 'inleiding', order: 1, file: '', document: opening }, ...chapters],
    document,
  }
}

function uses(nodes: readonly unknown[], { identifier }: { readonly identifier: string }): boolean {
  return JSON.stringify(nodes).includes(`"identifier":"${identifier}"`)
}

const place = { file: 'case', line: 1, column: 1, offset: 0 }

interface PairingOutline {
  readonly beloofd: string
  readonly gedaan: string
  readonly paren: readonly { beloofd: readonly string[]; gedaan: readonly string[]; reden?: string }[]
  readonly 'zonder-antwoord'?: readonly { sectie: string; uitleg: string }[]
  readonly 'zonder-belofte'?: readonly { sectie: string; uitleg: string }[]
  readonly 'alleen-kop'?: { beloofd?: readonly string[]; gedaan?: readonly string[] }
}

/** A pairing from what an editor writes. */
export function pairingOf(outline: PairingOutline): Pairing {
  const named = (ids: readonly string[] = []) => ids.map(id => ({ id, place }))
  const alone = (name: 'zonder-antwoord' | 'zonder-belofte') =>
    (outline[name] ?? []).map(({ sectie, uitleg }) => ({ id: sectie, explanation: uitleg, place }))
  return {
    place,
    publications: { promised: outline.beloofd, done: outline.gedaan },
    pairs: outline.paren.map(({ beloofd, gedaan, reden }) => ({
      promised: named(beloofd),
      done: named(gedaan),
      reason: reden ?? null,
    })),
    withoutAnswer: alone('zonder-antwoord'),
    withoutPromise: alone('zonder-belofte'),
    headingsOnly: { promised: named(outline['alleen-kop']?.beloofd), done: named(outline['alleen-kop']?.gedaan) },
  }
}

/** A summary of one sentence, whose last words link to a place. */
export function summaryOf(text: string, words: string, url: string): Summary {
  const link = { type: 'link' as const, place, url, children: [{ type: 'text' as const, place, value: words }] }
  const opening = { type: 'text' as const, place, value: `${text} ` }
  const paragraph: Paragraph = { type: 'paragraph', place, children: [opening, link] }
  return { place, paragraphs: [paragraph] }
}

const budget = `
titel: 3. Beleidsprioriteiten
tekst: ["Nederland is een land met 17 miljoen inwoners.", { alinea: "Samen gaan we verder.", id: r9 }]
delen:
  - kop: Wonen in heel Nederland
    id: wonen
    thema: wonen-en-buurt
    tekst: ["We bouwen 75.000 woningen.[^1]", { lijst: { "sociale huur": "–", "vrije sector": "–" } }]
    delen:
      - { kop: Leefbaarheid, id: leefbaarheid, tekst: ["Een fijne buurt met <en:Right to Challenge>."] }
      - { kop: Groningen, id: groningen, thema: groningen, toegevoegd: true, tekst: ["Huizen worden sterker."] }
  - { kop: Digitale overheid, id: digitaal, tekst: ["Iedereen doet mee, ook zonder computer."] }
noten: { "1": "{Kamerstukken II 2018/19, 32847, nr. 470|https://zoek.officielebekendmakingen.nl/kst-32847-470.html}." }
`

const report = `
titel: 3. Beleidsprioriteiten
tekst: ["In dit verslag blikken we terug."]
delen:
  - kop: Wonen in heel Nederland
    id: wonen
    thema: wonen-en-buurt
    tekst:
      - "Er zijn woningen gebouwd.[^1] Zie ook de tabel.[^t1-1]"
      - { alinea: "Uitleg van de redactie.", toegevoegd: true }
      - tabel:
          bijschrift: Tabel 1 Nieuwe woningen
          eenheid: aantal
          kop: [["", "2019", "2020"]]
          rijen: [["Huur", "21.000", ""], ["Koop", "35.000", "41.000"]]
          noten: { t1-1: "Voorlopig cijfer." }
      - { figuur: Figuur 4 Woningen naar bouwjaar, ontbreekt: true }
noten: { "1": "Zie <https://example.org/cijfers>." }
`

const reaction = `
titel: Reactie op de begroting
tekst: ["Geachte leden,"]
delen:
  - kop: Wonen
    id: wonen
    thema: wonen-en-buurt
    delen:
      - { kop: "Wat wil het kabinet?", id: wonen-wat-wil, tekst: ["Het kabinet wil bouwen."] }
      - { kop: "Wat betekent dit voor gemeenten?", id: wonen-gevolg, tekst: ["Gemeenten willen meedoen."] }
  - kop: Geld
    id: geld
    delen: [{ kop: "Wat wil het kabinet?", id: geld-wat-wil, tekst: ["Het kabinet wil sparen."] }]
`

const vng = { name: 'VNG', slug: 'vng' }

/** A small site where one theme in one year has all three voices; 2021 has a plan only, not sorted by theme. */
export const site: Site = {
  name: 'Leeswijzer',
  url: 'https://leeswijzer.example',
  pathPrefix: '/',
  language: 'nl',
  contactEmail: 'redactie@leeswijzer.example',
  publications: [
    publicationOf({ kind: 'budget', year: 2020, published: '2019-09-17' }, documentFrom(budget)),
    publicationOf({ kind: 'report', year: 2020, published: '2021-05-19' }, documentFrom(report)),
    publicationOf({ kind: 'reaction', year: 2020, published: '2019-09', publisher: vng }, documentFrom(reaction)),
    publicationOf(
      { kind: 'budget', year: 2021 },
      documentOf({
        titel: 'Beleid',
        tekst: ['Het plan.'],
        delen: [{ kop: 'Later', id: 'later', tekst: ['Wij zien wel.'] }],
      }),
    ),
  ],
  themes: [
    { slug: 'wonen-en-buurt', name: 'Wonen en buurt', description: 'Genoeg betaalbare woningen.' },
    { slug: 'groningen', name: 'Groningen', description: 'Herstel van schade.' },
    { slug: 'zorg', name: 'Zorg', description: 'Zorg en hulp.' },
  ],
  fixedPages: {
    over: documentOf({ titel: 'Over deze site', tekst: ['Een site om te lezen.'] }),
    toegankelijkheid: documentOf({ titel: 'Toegankelijkheid', tekst: ['Voor iedereen.'] }),
  },
  absences: [
    {
      year: 2020,
      theme: 'zorg',
      kind: 'budget',
      reason: 'elsewhere',
      explanation: 'Zorg hoort bij het ministerie van VWS.',
    },
  ],
  pairings: [
    pairingOf({
      beloofd: '2020/begroting-bzk',
      gedaan: '2020/jaarverslag-bzk',
      paren: [{ beloofd: ['wonen', 'groningen'], gedaan: ['wonen'], reden: 'Beide gaan over bouwen.' }],
      'zonder-antwoord': [
        { sectie: 'leefbaarheid', uitleg: 'In deze tekst van het jaarverslag niet gevonden.' },
        { sectie: 'digitaal', uitleg: 'In deze tekst van het jaarverslag niet gevonden.' },
      ],
    }),
  ],
  inShort: {
    '2020/begroting-bzk': summaryOf('Het kabinet', 'wil woningen bouwen.', '/2020/begroting-bzk/volledig/#wonen'),
  },
  themeSummaries: [
    {
      theme: 'wonen-en-buurt',
      overall: summaryOf('Elk jaar', 'gaat het over bouwen.', '/2020/begroting-bzk/volledig/#wonen'),
      years: new Map([[2020, summaryOf('In 2020', 'is er gebouwd.', '/2020/jaarverslag-bzk/volledig/#wonen')]]),
    },
  ],
  accounts: {
    '2020/begroting-bzk': {
      file: 'begroting-bzk.txt',
      bytes: 2400,
      sha256: 'ab12',
      lines: 30,
      words: { source: 1200, kept: 1190, joined: 0, split: 2, moved: 4, dropped: 4, corrected: 0, unaccounted: 0 },
      differences: [],
      roles: [
        { line: 1, role: 'weggelaten', reason: 'tekst van de website', start: 'Licence', id: null },
        { line: 9, role: 'alinea', reason: 'lopende tekst', start: 'Samen gaan we verder.', id: 'r9' },
      ],
      dropped: [{ line: 1, text: 'Licence', reason: 'tekst van de website' }],
      structure: { headings: 3, items: 2, notes: 1, tables: 1, doubtfulTables: 0 },
      doubts: [{ line: 12, message: 'Hier lijkt een kop te ontbreken.' }],
    },
  },
}
