import fc from 'fast-check'
import type {
  Block,
  Caption,
  Document,
  Figure,
  Footnote,
  Heading,
  Inline,
  List,
  Paragraph,
  Quote,
  Section,
  Table,
  TableCell,
  TableRow,
} from '../src/document/node.ts'

const place = { file: '', line: 1, column: 1, offset: 0 } as const

/** Texts that Markdown would like to be something else. */
export const nastyTexts = [
  '2024. Het kabinet',
  '2013) In dat jaar',
  '[14]',
  '- 500',
  '+ 3',
  'a|b',
  '#hashtag',
  '# kop',
  'CO2*',
  '====',
  '---',
  '***',
  '- - -',
  '{x}',
  '{#id toegevoegd}',
  '^^',
  '> citaat',
  '\\',
  '\\\\',
  '`code`',
  '```',
  '~~~',
  '&amp;',
  '&#10;',
  '<b>vet</b>',
  'http://x.nl/a_b_(c)',
  '[^1]',
  '[^1]: noot',
  '[a](b)',
  '![a](b)',
  '[a]: b',
  ': definitie',
  ':--',
  '|---|',
  '_nadruk_',
  'a_b',
  '*',
  '€\u00a0200 miljoen',
  '\u00a0',
  'één',
  '😀',
  ' ',
  'eindigt met spatie ',
  '(zie bijlage)',
  '{',
  '}',
  '[',
  ']',
  '](x)',
] as const

/** No text of a Document holds control characters: a source's white space is folded, the rest has no reference in HTML. */
const fold = (text: string) =>
  text.replaceAll(/[\t\n\v\f\r]/g, ' ').replaceAll(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '\uFFFD')

const alphabet = [...'ab1.) *_[](){}<>|\\`~!#&;:-+=^"\'€–•\u00a0é😀/x']
const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...nastyTexts) },
    { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 10 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }) },
    { weight: 2, arbitrary: fc.constantFrom('woord', 'Het kabinet wil', ' en ', '.') },
  )
  .map(fold)

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/).filter(value => !/^r\d+$/.test(value))
const optional = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: value.map(found => ({ [key]: found }) as { [K in Key]?: Value }) },
  )
const added = optional('added', fc.constant(true as const))

const label = fc.constantFrom('1', '2', '12', '*', '**', 'a')
const documentNote = fc
  .tuple(label, fc.constantFrom('', '-2', '-3'))
  .map(([printed, copy]) => ({ identifier: printed + copy, label: printed }))
const tableNote = fc
  .tuple(fc.integer({ min: 1, max: 20 }), label)
  .map(([table, printed]) => ({ identifier: `t${table}-${printed}`, label: printed }))

/** Spans that may not occur again inside. */
interface Open {
  readonly emphasis: boolean
  readonly strong: boolean
  readonly link: boolean
}

/** Inlines in the form the reader gives: no two texts or two emphases of one kind side by side. */
function inlinesIn(open: Open, depth: number): fc.Arbitrary<readonly Inline[]> {
  const kinds: fc.Arbitrary<Inline>[] = [
    text.map(value => ({ type: 'text', place, value })),
    text.map(value => ({ type: 'text', place, value })),
    fc.constant<Inline>({ type: 'break', place }),
    fc.oneof(documentNote, tableNote).map(note => ({ type: 'footnoteReference', place, ...note })),
  ]
  if (depth > 0) {
    const spanned = (closed: Partial<Open>, minLength: number) =>
      fc.oneof(inlinesIn({ ...open, ...closed }, depth - 1)).filter(children => children.length >= minLength)
    if (!open.emphasis) {
      kinds.push(spanned({ emphasis: true }, 1).map(children => ({ type: 'emphasis', place, children })))
    }
    if (!open.strong) kinds.push(spanned({ strong: true }, 1).map(children => ({ type: 'strong', place, children })))
    if (!open.link) {
      const url = fc.constantFrom(
        'https://a.nl',
        '#b',
        '/c_(d)',
        'mailto:a@b.nl',
        'https://a.nl/?a=1&amp;b=[2]|*x*%5C',
        '',
      )
      kinds.push(
        fc.tuple(url, spanned({ link: true }, 0)).map(([to, children]) => ({ type: 'link', place, url: to, children })),
      )
    }
    const lang = fc.constantFrom('en', 'fr', 'de-AT')
    kinds.push(
      fc.tuple(lang, spanned({}, 0)).map(([of, children]) => ({ type: 'foreignPhrase', place, lang: of, children })),
    )
  }
  return fc.array(fc.oneof(...kinds), { maxLength: 5 }).map(withoutPairs)
}

function withoutPairs(inlines: readonly Inline[]): readonly Inline[] {
  const paired = new Set(['text', 'emphasis', 'strong'])
  return inlines.filter((inline, index) => inlines[index - 1]?.type !== inline.type || !paired.has(inline.type))
}

export const inlines = inlinesIn({ emphasis: false, strong: false, link: false }, 2)
const someInlines = inlines.filter(children => children.length > 0)

const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(someInlines, added, optional('id', slug))
  .map(([children, mark, id]) => ({ type: 'paragraph', place, ...mark, ...id, children }))

const caption: fc.Arbitrary<Caption | null> = fc.option(
  fc.tuple(someInlines, added).map(([children, mark]) => ({ type: 'caption', place, ...mark, children })),
)

const cell: fc.Arbitrary<TableCell> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<TableCell>({ type: 'tableCell', place, merged: true, children: [] }) },
  { weight: 6, arbitrary: inlines.map((children): TableCell => ({ type: 'tableCell', place, children })) },
)

function rows(columns: number, size: { readonly minLength: number; readonly maxLength: number }) {
  const cells = fc.array(cell, { minLength: columns, maxLength: columns })
  return fc.array(
    cells.map((found): TableRow => ({ type: 'tableRow', place, cells: found })),
    size,
  )
}

const pipeTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 3 }).chain(columns =>
  fc
    .record({
      caption,
      id: optional('id', slug),
      unit: fc.option(text),
      header: rows(columns, { minLength: 0, maxLength: 2 }),
      body: fc.array(
        fc.tuple(rows(columns, { minLength: 1, maxLength: 1 }), optional('header', fc.constant(true as const))),
        { minLength: 1, maxLength: 3 },
      ),
      rowHeaders: fc.integer({ min: 0, max: 2 }),
      notes: fc.uniqueArray(tableNote, { maxLength: 2, selector: note => note.identifier }),
      status: fc.constantFrom('recovered' as const, 'doubtful' as const),
    })
    .map(({ id, body, notes, ...table }) => ({
      type: 'table',
      place,
      ...id,
      ...table,
      body: body.flatMap(([found, header]) => found.map(row => ({ ...row, ...header }))),
      notes: notes.map(note => ({ type: 'footnote', place, ...note, children: [] })),
    })),
)

const verbatimText = text.map(value => value.replaceAll(/ +/g, '\u00a0'))
const verbatimLine = fc
  .array(
    fc.oneof(
      verbatimText.map((value): Inline => ({ type: 'text', place, value })),
      documentNote.map((note): Inline => ({ type: 'footnoteReference', place, ...note })),
    ),
    { maxLength: 4 },
  )
  .map(withoutPairs)

const verbatimTable: fc.Arbitrary<Table> = fc
  .record({ caption, id: optional('id', slug), unit: fc.option(text), lines: fc.array(verbatimLine, { maxLength: 3 }) })
  .map(({ id, lines, ...table }) => ({
    type: 'table',
    place,
    ...id,
    ...table,
    header: [],
    body: lines.map(children => ({ type: 'tableRow', place, cells: [{ type: 'tableCell', place, children }] })),
    rowHeaders: 0,
    notes: [],
    status: 'verbatim',
  }))

const printedLabel = fc.oneof(
  fc.constantFrom(
    '-',
    '–',
    '•',
    '▪',
    '+',
    '*',
    '\uF0B7',
    'o',
    'a)',
    'b)',
    '1.',
    '2.',
    '3.',
    '7.',
    '3)',
    '- 1',
    '• 1.',
    '01.',
    '1.1',
    '',
  ),
  text,
)

function blocksIn(depth: number): fc.Arbitrary<readonly Block[]> {
  const kinds: fc.Arbitrary<Block>[] = [paragraph, paragraph, pipeTable, verbatimTable]
  if (depth > 0) {
    const inner = blocksIn(depth - 1)
    const item = fc
      .tuple(printedLabel, inner)
      .map(([of, children]) => ({ type: 'listItem', place, label: of, children }) as const)
    const list: fc.Arbitrary<List> = fc
      .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 4 }))
      .map(([ordered, items]) => ({ type: 'list', place, ordered, items }))
    const quote: fc.Arbitrary<Quote> = inner.map(children => ({ type: 'quote', place, children }))
    const figure: fc.Arbitrary<Figure> = fc
      .tuple(caption, fc.boolean(), inner, optional('id', slug))
      .map(([of, missing, description, id]) => ({ type: 'figure', place, ...id, caption: of, missing, description }))
    kinds.push(list, list, quote, figure)
  }
  return fc.array(fc.oneof(...kinds), { maxLength: 3 })
}

const blocks = blocksIn(2)

const heading: fc.Arbitrary<Heading> = fc
  .tuple(inlines, added)
  .map(([children, mark]) => ({ type: 'heading', place, ...mark, children }))

function sectionsIn(depth: number): fc.Arbitrary<readonly Section[]> {
  const section = fc
    .tuple(
      heading,
      optional('id', slug),
      optional('theme', slug),
      blocks,
      depth > 0 ? sectionsIn(depth - 1) : fc.constant([]),
    )
    .map(
      ([of, id, theme, below, sections]): Section => ({
        type: 'section',
        place,
        ...id,
        ...theme,
        heading: of,
        blocks: below,
        sections,
      }),
    )
  return fc.array(section, { maxLength: 2 })
}

const footnotes: fc.Arbitrary<readonly Footnote[]> = fc
  .uniqueArray(documentNote, { maxLength: 3, selector: note => note.identifier })
  .chain(notes =>
    fc.tuple(
      ...notes.map(note => blocksIn(1).map((children): Footnote => ({ type: 'footnote', place, ...note, children }))),
    ),
  )

/** Documents in the form the reader gives, with every kind of node and every nasty text. */
export const documents: fc.Arbitrary<Document> = fc
  .record({
    title: fc.option(heading),
    level: fc.integer({ min: 2, max: 7 }),
    blocks,
    sections: sectionsIn(2),
    footnotes,
  })
  .map(({ title, level, ...rest }) => ({
    type: 'document',
    place,
    title,
    level: title || rest.sections.length === 0 ? 2 : level,
    ...rest,
  }))
