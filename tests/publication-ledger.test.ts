import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Document, Footnote, Inline } from '../src/document/node.ts'
import type { LineRole, Role } from '../src/document/reader.ts'
import { documentWords } from '../src/rules/document-words.ts'
import { pageWords } from '../src/rules/page-words.ts'
import { checkPage, checkPublication, type PublicationLedger } from '../src/rules/publication-ledger.ts'
import { dueText, type ReadSource } from '../src/rules/source-words.ts'
import { readCases } from './read-cases.ts'

const marker = /⟦(\d+)⟧/gu

/** A source as a case writes it, read as the roles and markers of the case say. */
function readAs(written: string): ReadSource {
  const lines = written.split('\n').map(line => line.split(/: ?(.*)/su) as [Role, string])
  const texts = lines.map(([, text]) => text.replaceAll(marker, '$1'))
  const offsets = texts.map((_, index) => texts.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0))
  const place = (index: number, column: number) => ({
    file: 'bron.txt',
    line: index + 1,
    column: column + 1,
    offset: (offsets[index] ?? 0) + column,
  })
  const blocks = lines.flatMap(([role, text], index): Block[] => {
    const references = [...text.matchAll(marker)].map((match, before): Inline => {
      const label = match[1] ?? ''
      return { type: 'footnoteReference', place: place(index, match.index - 2 * before), identifier: label, label }
    })
    const paragraph: Block = { type: 'paragraph', place: place(index, 0), children: references }
    const item = { type: 'listItem', place: place(index, 0), label: text.split(' ')[0] ?? '', children: [] } as const
    return role === 'item' ? [{ type: 'list', place: place(index, 0), ordered: false, items: [item] }] : [paragraph]
  })
  const footnotes = lines.flatMap(([role, text], index): Footnote[] =>
    role === 'footnote-text' && /^\d+$/.test(text)
      ? [{ type: 'footnote', place: place(index, 0), identifier: text, label: text, children: [] }]
      : [],
  )
  const document: Document = {
    type: 'document',
    place: place(0, 0),
    level: 2,
    title: null,
    blocks,
    sections: [],
    footnotes,
  }
  const roles = lines.map(([role]): LineRole => ({ role, rule: role }))
  return { file: 'bron.txt', text: texts.join('\n'), document, lines: roles, corrections: [] }
}

function pageOf(html: string): string {
  return `<!doctype html><p>Buiten</p><main><article data-publicatie="2020/x">${html}</article></main>`
}

function brief({ findings, words }: PublicationLedger): readonly [string, string] {
  const lines = findings.map(({ rule, place, quote, details }) => {
    const found = details?.found === undefined ? '' : ` > "${details.found}"`
    return `${place.line}:${place.column} ${rule} "${quote}"${found}`
  })
  const counts = Object.entries(words).filter(([name, count]) => count > 0 || name === 'source')
  return [lines.join('\n'), counts.map(([name, count]) => `${name} ${count}`).join(', ')]
}

test.for(readCases('publication-ledger').map(each => [each.title, each] as const))('%s', ([, { fences }]) => {
  const [source, html, findings, words] = fences.map(({ text }) => text)
  const ledger = checkPublication(readAs(source ?? ''), pageWords(pageOf(html ?? '')))
  expect(brief(ledger)).toEqual([findings, words])
})

describe('corrections', () => {
  const source = readAs('paragraph: de preciaire financiële situatie\nparagraph: en de situatie')
  const check = (corrections: readonly (readonly [string, string])[], html: string) =>
    brief(
      checkPublication(
        { ...source, corrections: corrections.map(([find, replace]) => ({ find, replace, reason: '' })) },
        pageWords(pageOf(html)),
      ),
    )

  test('a corrected word is counted and must be printed', () => {
    const corrections = [['preciaire', 'precaire']] as const
    expect(check(corrections, '<p>de precaire financiële situatie</p><p>en de situatie</p>')).toEqual([
      '',
      'source 7, kept 6, corrected 1',
    ])
    expect(check(corrections, '<p>de preciaire financiële situatie</p><p>en de situatie</p>')).toEqual([
      '1:4 word-changed "precaire" > "preciaire"',
      'source 7, kept 6, unaccounted 1',
    ])
  })

  test('a part of a word, and words over two lines', () => {
    expect(check([['aire', 'air']], '<p>de preciair financiële situatie</p><p>en de situatie</p>')[1]).toBe(
      'source 7, kept 6, corrected 1',
    )
    expect(check([['financiële situatie\nen', 'en']], '<p>de preciaire en de situatie</p>')).toEqual([
      '',
      'source 7, kept 3, joined 1, corrected 3',
    ])
  })

  test('one that matches twice changes nothing', () => {
    expect(check([['situatie', 'toestand']], '<p>de preciaire financiële situatie</p><p>en de situatie</p>')).toEqual([
      '',
      'source 7, kept 7',
    ])
  })
})

describe('other sides to compare with', () => {
  test('a Document prints the same words as its page', () => {
    const source = readAs('paragraph: een⟦1⟧ twee\nfootnote-text: 1\nfootnote-text: Noot.')
    const place = source.document.place
    const text = (value: string): Inline => ({ type: 'text', place, value })
    const children: Inline[] = [
      text('een'),
      { type: 'footnoteReference', place, identifier: '1', label: '1' },
      text(' twee'),
    ]
    const note: Footnote = {
      type: 'footnote',
      place,
      identifier: '1',
      label: '1',
      children: [{ type: 'paragraph', place, children: [text('Noot.')] }],
    }
    const added: Block = { type: 'paragraph', place, added: true, children: [text('Toegevoegd.')] }
    const document = {
      ...source.document,
      blocks: [added, { type: 'paragraph' as const, place, children }],
      footnotes: [note],
    }
    expect(brief(checkPublication(source, documentWords(document)))).toEqual(['', 'source 4, kept 1, split 1, moved 2'])
  })

  test('a unit of a table is printed once', () => {
    const place = { file: 'bron.txt', line: 1, column: 1, offset: 0 }
    const caption = { type: 'caption' as const, place, children: [{ type: 'text' as const, place, value: 'Tabel 1' }] }
    const table = {
      type: 'table' as const,
      place,
      caption,
      unit: 'x € 1.000',
      header: [],
      body: [],
      rowHeaders: 0,
      notes: [],
      status: 'recovered' as const,
    }
    const printed = (caption: string) =>
      documentWords({
        ...readAs('blank: ').document,
        blocks: [{ ...table, caption: { ...table.caption, children: [{ type: 'text', place, value: caption }] } }],
      }).body.texts.join(' ')
    expect([printed('Tabel 1'), printed('Tabel 1 (x € 1.000)')]).toEqual(['Tabel 1 x € 1.000', 'Tabel 1 (x € 1.000)'])
  })

  test('a page without a publication, or with two, is a broken promise', () => {
    expect(() => pageWords('<p>Niets</p>')).toThrow('one publication')
    expect(() => pageWords('<article data-publicatie="a"></article><article data-publicatie="b"></article>')).toThrow(
      'one publication',
    )
  })
})

describe('whatever the text', () => {
  const line = fc.string({
    unit: fc.oneof(fc.constantFrom(...'ab -|&<"[1]\0\u00a0\u2028'), fc.string({ unit: 'binary', maxLength: 1 })),
  })
  const text = fc.array(
    line.map(each => each.replaceAll(/[\r\n⟦⟧]/g, ' ')),
    { minLength: 1, maxLength: 5 },
  )
  const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const pageWith = (lines: readonly string[]) => pageOf(lines.map(each => `<p>${escaped(each)}</p>`).join(''))
  const readLines = (lines: readonly string[]) => readAs(lines.map(each => `paragraph: ${each}`).join('\n'))

  test('a page that prints it has lost nothing', () => {
    fc.assert(
      fc.property(text, lines => {
        const { words, findings } = checkPublication(readLines(lines), pageWords(pageWith(lines)))
        expect([findings, words.unaccounted]).toEqual([[], 0])
        expect(Object.values(words).reduce((sum, count) => sum + count, -words.source)).toBe(words.source)
      }),
      { seed: 20_200_915, numRuns: 2000 },
    )
  })

  test('a word more or less is found', () => {
    fc.assert(
      fc.property(text, fc.nat(), (lines, at) => {
        const more = lines.toSpliced(at % (lines.length + 1), 0, 'woordteveel')
        expect(checkPublication(readLines(lines), pageWords(pageWith(more))).findings.map(({ rule }) => rule)).toEqual([
          'word-added',
        ])
        const { words } = checkPublication(readLines(more), pageWords(pageWith(lines)))
        expect(words.unaccounted).toBe(1)
      }),
      { seed: 20_200_915, numRuns: 1000 },
    )
  })

  const noteAs = (role: Role) => ['footnote-text: 1', `${role}: Noot van`, `${role}: drie regels`]
  // Lines, each with a marker before it or not, and whether it stands in one block with the line before it.
  const blocks = fc.array(fc.tuple(fc.constantFrom('een twee', '| drie', '\0'), fc.boolean(), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  type Lines = readonly (readonly [text: string, isMarked: boolean, isJoined: boolean])[]

  function documentOf({ document }: ReadSource, lines: Lines): Document {
    const place = document.place
    const paragraphs: Inline[][] = []
    for (const [value, isMarked, isJoined] of lines) {
      const before = isJoined ? paragraphs.at(-1) : undefined
      const paragraph = before ?? paragraphs[paragraphs.push([]) - 1]
      if (isMarked) paragraph?.push({ type: 'footnoteReference', place, identifier: '1', label: '1' })
      else paragraph?.push({ type: 'break', place })
      paragraph?.push({ type: 'text', place, value })
    }
    const paragraph = (children: readonly Inline[]): Block => ({ type: 'paragraph', place, children })
    const footnotes = document.footnotes.map(one => ({
      ...one,
      children: [paragraph([{ type: 'text', place, value: 'Noot van drie regels' }])],
    }))
    return { ...document, blocks: paragraphs.map(paragraph), footnotes }
  }

  const printedNotes = [
    '<li data-noot="1">1 Noot van drie regels</li>',
    '<li data-noot="1"><p>1</p><p>Noot van drie regels</p></li>',
    '<li data-noot="1"><p>1</p><p>Noot van</p><p>drie regels</p></li>',
    '<li data-noot="2">1 Noot van drie regels</li>',
    '<li data-noot="1">1 Noot van vier regels</li>',
    '',
  ]

  test('a page of a Document that was compared before gives what comparing it anew gives', () => {
    const half = { freq: 2 }
    const pages = fc.record({
      others: fc.option(blocks, half),
      joins: fc.option(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), half),
      printedNote: fc.constantFrom(...printedNotes),
    })
    fc.assert(
      fc.property(blocks, fc.constantFrom<Role>('footnote-text', 'table-note'), pages, (lines, role, page) => {
        const source = readAs(
          [...lines.map(([text, isMarked]) => `paragraph: ${isMarked ? '⟦1⟧' : ''}${text}`), ...noteAs(role)].join(
            '\n',
          ),
        )
        const document = documentOf(source, lines)
        const printed = (page.others ?? lines).map(([text, isMarked, isJoined], index) => {
          const seam = (page.joins?.[index] ?? isJoined) ? '' : '</p><p>'
          return `${seam}${isMarked ? '<a role="doc-noteref">1</a>' : '<br>'}${text}`
        })
        const words = pageWords(pageOf(`<p>${printed.join('')}</p><ol>${page.printedNote}</ol>`))
        const due = dueText(source)
        const before = { document, ledger: checkPublication(source, documentWords(document), due) }
        expect(checkPage(source, words, due, before)).toEqual(checkPublication(source, words, due))
      }),
      { seed: 20_200_915, numRuns: 4000 },
    )
  })
})
