/** What makes careless patterns take the square of their time, or worse, when a plain text repeats it. */
export const plainUnits: readonly string[] = [
  '(',
  ')]',
  '1',
  '12 ',
  '-',
  '- ',
  '.',
  ' ',
  '\t',
  '"',
  '1.1 Kop\n',
  '- a\n',
  'a....1\n',
  'Kop\n\n1\n\n',
  '| a | b |\n',
]

/** Marks that a careless parser looks at again and again; each is repeated to the length that is asked for. */
const marks = [
  ...[
    '[',
    ']',
    '[a](b',
    '[^',
    '[^1]',
    '{',
    '{a ',
    '{"a',
    '[a]{taal="',
    '}',
    '*',
    '*a ',
    'a**b_c',
    '_a ',
    '\\',
    '`',
    '~',
    '&#1',
  ],
  ...[
    '>',
    '> ',
    '> a\n',
    '- ',
    '- a\n',
    '1. a\n\n   b\n\n',
    '    a\n',
    '# a\n',
    '#',
    '|',
    'a|\n-|\n',
    '|a',
    '-',
    '- - ',
    '=',
  ],
  ...['[^1]: a\n', 'a\n', 'a\\\n', ' ', '\t', '\n', '\u00a0', '1', 'a {tabel}\n\n', 'a {figuur}\n\n> b\n\n', 'woord '],
]

/** A hostile text of a length that is asked for. */
export interface Shape {
  readonly name: string
  readonly make: (length: number) => string
}

/** The same inside a paragraph, a heading and a cell, so that a match fails only at the far end. */
export const markdownShapes: readonly Shape[] = marks.flatMap(mark => {
  const long = (length: number) => mark.repeat(length / mark.length)
  return [
    { name: mark, make: long },
    { name: `a ${mark} b`, make: (length: number) => `a ${long(length)} b` },
    { name: `## ${mark}`, make: (length: number) => `## a ${long(length)} b` },
    { name: `| ${mark} |`, make: (length: number) => `| a |\n| --- |\n| ${long(length).replaceAll('\n', ' ')} b |` },
  ]
})
