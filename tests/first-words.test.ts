import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paragraph } from '../src/document/node.ts'
import { firstWords } from '../src/site/remark-lines.ts'
import { documentFrom } from './site-nodes.ts'

const [paragraph] = documentFrom('tekst: [{ alinea: "Woord." }]').blocks as readonly Paragraph[]

function firstOf(value: string): string {
  const text = paragraph?.children[0]
  if (!paragraph || text?.type !== 'text') throw new Error('no paragraph with a text')
  return firstWords({ ...paragraph, children: [{ ...text, value }] })
}

test('the first words of a text are its first eight, with an ellipsis where there are more', () => {
  expect(firstOf(' een  twee\tdrie\nvier vijf zes zeven acht ')).toBe('een twee drie vier vijf zes zeven acht')
  expect(firstOf('een twee drie vier vijf zes zeven acht negen')).toBe('een twee drie vier vijf zes zeven acht …')
  expect(firstOf(' \n')).toBe('')
})

test('white space of any kind parts words', () => {
  const piece = fc.constantFrom('a', 'woord', '…', '😀', '\ud800', ' ', '\n', '\u00a0', '\u0085', '\u2003', '\ufeff')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      const text = pieces.join('')
      const words = text.match(/\S+/g) ?? []
      const shown = words.slice(0, 8).join(' ')
      expect(firstOf(text)).toBe(words.length > 8 ? `${shown} …` : shown)
    }),
    { seed: 20_261_127, numRuns: 2000 },
  )
})
