import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../src/readers/markdown.ts'
import { writeMarkdown } from '../src/writers/markdown.ts'

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

/** The same inside a paragraph, a heading and a cell, so that a match fails only at the far end. */
const shapes = marks.flatMap(mark => {
  const long = (length: number) => mark.repeat(length / mark.length)
  return [
    { name: mark, make: long },
    { name: `a ${mark} b`, make: (length: number) => `a ${long(length)} b` },
    { name: `## ${mark}`, make: (length: number) => `## a ${long(length)} b` },
    { name: `| ${mark} |`, make: (length: number) => `| a |\n| --- |\n| ${long(length).replaceAll('\n', ' ')} b |` },
  ]
})

const small = 8_000
const factor = 8

describe(`a text that is ${factor} times as long takes about ${factor} times as long to read and write`, () => {
  test.each(shapes.map(({ name, make }) => [JSON.stringify(name), make] as const))('%s', { retry: 2 }, (_, make) => {
    const short = durationOf(make(small))
    const long = durationOf(make(small * factor))
    // Quadratic time would be 64 times as long. The machine may be busy, and short times are mostly noise.
    expect(long).toBeLessThan(short * factor * 4 + 500)
  })
})

/** Milliseconds to read a text and write it again. */
function durationOf(text: string): number {
  const bytes = new TextEncoder().encode(text)
  const start = performance.now()
  writeMarkdown(readMarkdown({ file: 'test.md', bytes }).document)
  return performance.now() - start
}
