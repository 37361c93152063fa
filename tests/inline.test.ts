import { expect, test } from 'vitest'
import type { Document } from '../src/document/node.ts'
import { textOf } from '../src/document/text-of.ts'
import { walk } from '../src/document/walk.ts'
import { annotate } from '../src/readers/inline/annotate.ts'
import { readCases } from './read-cases.ts'

const phrases = [
  { text: 'checks and balances', lang: 'en' },
  { text: 'Right to Challenge', lang: 'en' },
]

const place = { file: 'x.txt', line: 1, column: 1, offset: 0 }

function documentOf(text: string): Document {
  const children = [{ type: 'text' as const, place, value: text }]
  const blocks = [{ type: 'paragraph' as const, place, children }]
  return { type: 'document', place, level: 2, title: null, blocks, sections: [], footnotes: [] }
}

test.for(readCases('inline-references').map(one => [one.title, one] as const))('%s', ([, one]) => {
  const [tekst, verwacht] = one.fences
  const found = [...walk(annotate(documentOf(tekst?.text ?? ''), phrases))]
    .filter(node => node.type === 'documentReference')
    .map(node => `${textOf(node)} => ${node.url?.replace('https://zoek.officielebekendmakingen.nl/', '') ?? '-'}`)
  expect(found.join('\n')).toBe(verwacht?.text)
})
