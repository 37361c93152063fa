import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Document, Inline, Text } from '../src/document/node.ts'
import { textOf } from '../src/document/text-of.ts'
import { walk } from '../src/document/walk.ts'
import { annotate } from '../src/readers/inline/annotate.ts'
import { referenceSessionMismatch } from '../src/rules/references/reference-session-mismatch.ts'
import { referenceWithoutChamber } from '../src/rules/references/reference-without-chamber.ts'

const phrases = [
  { text: 'checks and balances', lang: 'en' },
  { text: 'legacy', lang: 'en' },
]
const seed = 20_200_915

/** Inlines from a row of strings and nodes, with places as if the strings stood after each other on one line. */
function inlinesOf(...parts: readonly (string | ((text: Text) => Inline))[]): Inline[] {
  let offset = 0
  return parts.map(part => {
    const value = typeof part === 'string' ? part : 'legacy, Stb. 2020, 261'
    const text: Text = { type: 'text', place: placeAt(offset), value }
    offset += value.length
    return typeof part === 'string' ? text : part(text)
  })
}

function placeAt(offset: number) {
  return { file: 'text.txt', line: 1, column: offset + 1, offset }
}

function documentOf(blocks: readonly Block[]): Document {
  return { type: 'document', place: placeAt(0), level: 2, title: null, blocks, sections: [], footnotes: [] }
}

function paragraphOf(children: readonly Inline[]): Block {
  return { type: 'paragraph', place: placeAt(0), children }
}

function annotated(...children: readonly Inline[]): readonly Inline[] {
  const [block] = annotate(documentOf([paragraphOf(children)]), phrases).blocks
  return block?.type === 'paragraph' ? block.children : []
}

function typesOf(inlines: readonly Inline[]): string {
  return inlines.map(inline => `${inline.type}:${textOf(inline)}`).join('|')
}

const emphasis = (text: Text): Inline => ({ type: 'emphasis', place: text.place, children: [text] })
const link = (text: Text): Inline => ({ type: 'link', place: text.place, url: 'https://x.nl', children: [text] })
const marker = (text: Text): Inline => ({ type: 'footnoteReference', place: text.place, identifier: '1', label: '1' })

describe('where nodes begin and end', () => {
  test('a citation broken over two texts is one reference of two texts', () => {
    const found = annotated(...inlinesOf('zie Stb.', ' ', '2020, 261 en'))
    expect(typesOf(found)).toBe('text:zie |documentReference:Stb. 2020, 261|text: en')
  })

  test('places move on with the words before a cut', () => {
    const found = annotated(...inlinesOf('zie Stb. 2020, 261 en'))
    expect(found.map(({ place }) => [place.column, place.offset])).toEqual([
      [1, 0],
      [5, 4],
      [19, 18],
    ])
  })

  test('nothing is wrapped across the border of an emphasis, but inside it', () => {
    expect(typesOf(annotated(...inlinesOf('Stb. 2020, 2', emphasis)))).toBe(
      'text:Stb. 2020, 2|emphasis:legacy, Stb. 2020, 261',
    )
    const [found] = annotated(...inlinesOf(emphasis))
    expect(found?.type === 'emphasis' && typesOf(found.children)).toBe(
      'foreignPhrase:legacy|text:, |documentReference:Stb. 2020, 261',
    )
  })

  test('links stay as they are, and their words still explain', () => {
    const found = annotated(...inlinesOf(link, ' ')).map(({ type }) => type)
    expect(found).toEqual(['link', 'text'])
  })

  test('a note marker is no part of an address and does not part a long form from its abbreviation', () => {
    expect(typesOf(annotated(...inlinesOf('www.vng.nl', marker, ' Wet open overheid', marker, ' (Woo)')))).toBe(
      'link:www.vng.nl|footnoteReference:|text: Wet open overheid|footnoteReference:|text: (|abbreviation:Woo|text:)',
    )
  })
})

describe('which blocks', () => {
  const children = inlinesOf('Wet open overheid (Woo), legacy, Stb. 2020, 261, www.vng.nl')

  test('headings get abbreviations and phrases, no references and no addresses', () => {
    const document = annotate({ ...documentOf([]), title: { type: 'heading', place: placeAt(0), children } }, phrases)
    expect(kindsIn(document)).toEqual(['abbreviation', 'foreignPhrase'])
  })

  test.for(blocksWith(children))('%s', ([, block]) => {
    expect(kindsIn(annotate(documentOf([block]), phrases))).toEqual([
      'abbreviation',
      'foreignPhrase',
      'documentReference',
      'link',
    ])
  })
})

function kindsIn(document: Document): readonly string[] {
  const kinds = ['abbreviation', 'foreignPhrase', 'documentReference', 'link']
  return [...walk(document)].map(({ type }) => type).filter(type => kinds.includes(type))
}

function blocksWith(children: readonly Inline[]): readonly (readonly [string, Block])[] {
  const place = placeAt(0)
  const paragraph = paragraphOf(children)
  const caption = { type: 'caption' as const, place, children }
  const cell = { type: 'tableCell' as const, place, children }
  const row = { type: 'tableRow' as const, place, cells: [cell] }
  const note = { type: 'footnote' as const, place, identifier: '1', label: '1', children: [paragraph] }
  const table = {
    type: 'table',
    place,
    caption: null,
    unit: null,
    header: [],
    body: [],
    rowHeaders: 0,
    notes: [],
  } as const
  return [
    ['quotes', { type: 'quote', place, children: [paragraph] }],
    [
      'items',
      { type: 'list', place, ordered: false, items: [{ type: 'listItem', place, label: '–', children: [paragraph] }] },
    ],
    ['figures', { type: 'figure', place, caption, missing: true, description: [] }],
    ['captions of tables', { ...table, caption, status: 'recovered' }],
    ['headers of tables', { ...table, header: [row], status: 'recovered' }],
    ['cells', { ...table, body: [row], status: 'verbatim' }],
    ['notes of tables', { ...table, notes: [note], status: 'doubtful' }],
  ]
}

describe('whatever the text', () => {
  const words =
    'Stb.|2020,|261|Kamerstukken|II|2019/20,|35300|VII,|nr.|nrs.|en|(|)|(Woo)|Wet|open|overheid|www.vng.nl|https://x.nl/(a|checks|and|balances|legacy|a@b.nl|[|](https://x.nl)|AIVD|(AIVD)|-|’s|é'
  const text = fc
    .array(fc.constantFrom(...words.split('|'), ' ', ' ', '  '), { maxLength: 24 })
    .map(parts => parts.join(''))
  const part = fc.oneof({ weight: 4, arbitrary: text }, fc.constantFrom(emphasis, link, marker))
  const document = fc
    .array(fc.array(part, { maxLength: 6 }), { maxLength: 3 })
    .map(blocks => documentOf(blocks.map(parts => paragraphOf(inlinesOf(...parts.filter(each => each !== ''))))))

  test('the words stay the same', () => {
    fc.assert(
      fc.property(document, each => textOf(annotate(each, phrases)) === textOf(each)),
      { seed, numRuns: 2000 },
    )
  })

  test('annotating twice is annotating once', () => {
    fc.assert(
      fc.property(document, each => {
        const once = annotate(each, phrases)
        expect(annotate(once, phrases)).toEqual(once)
      }),
      { seed, numRuns: 2000 },
    )
  })

  test('every text stands at its place', () => {
    fc.assert(
      fc.property(text, value => {
        fc.pre(value !== '')
        for (const node of walk(annotate(documentOf([paragraphOf(inlinesOf(value))]), phrases)))
          if (node.type === 'text') expect(value.slice(node.place.offset).startsWith(node.value)).toBe(true)
      }),
      { seed, numRuns: 2000 },
    )
  })

  const hostile = [
    '(',
    '[',
    '[a](',
    '9',
    '9 ',
    '-',
    'a.',
    'a@',
    'www.',
    'Stb. ',
    'Kamerstukken 35300 ',
    '(AA) ',
    'A a (AAAAAAA)',
    'Kamerstukken II 2019/20, 35300, nrs. 1, ',
  ]
  test.for(hostile)('a megabyte of %j is read to its end', unit => {
    const value = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(textOf(annotate(documentOf([paragraphOf(inlinesOf(value))]), phrases))).toBe(value)
  })
})

describe('citations that contradict themselves', () => {
  const findings = (value: string, rule = referenceSessionMismatch) => {
    const found = rule.check(annotate(documentOf([paragraphOf(inlinesOf(value))]), phrases))
    return [...found].map(({ rule, quote, details, place }) => ({ rule, quote, details, column: place.column }))
  }

  test('a budget cited under another session is reported where it stands', () => {
    expect(findings('zie Kamerstukken II 2019/20, 35570 VII, nr. 8')).toEqual([
      {
        rule: 'reference-session-mismatch',
        quote: 'Kamerstukken II 2019/20, 35570 VII, nr. 8',
        details: { dossier: '35570', session: '2019/20', expected: '2020/21' },
        column: 5,
      },
    ])
  })

  test('years that do not follow each other are reported', () => {
    const [found] = findings('Kamerstukken II 2022/22, 36200 VII, nr. 148 en Kamerstukken II 2018/20, 31945, nr. 1')
    expect(found?.details).toEqual({ dossier: '36200', session: '2022/22', expected: '2022/23' })
  })

  test.for([
    'Kamerstukken II 2020/21, 35570 VII, nr. 8',
    'Kamerstukken II 2019/20, 31945, nr. 8',
    'Kamerstuk 35570, nr. 8',
    'Stb. 2019, 261',
  ])('nothing is reported of %s', value => {
    expect(findings(value)).toEqual([])
  })

  test('a Kamerstuk without a chamber is reported by its own rule', () => {
    const [found, ...others] = findings(
      'Kamerstukken 2020/21, 32847, nr. 636; Kamerstukken I-II 2020/21, 32847, nr. 6',
      referenceWithoutChamber,
    )
    expect([found?.quote, others.length]).toEqual(['Kamerstukken 2020/21, 32847, nr. 636', 0])
  })
})
