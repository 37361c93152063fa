import { describe, expect, test } from 'vitest'
import type { Document, Node } from '../src/document/node.ts'
import { textOf } from '../src/document/text-of.ts'
import { walk } from '../src/document/walk.ts'
import { annotate } from '../src/readers/inline/annotate.ts'
import { readCases } from './read-cases.ts'

const english = ['checks and balances', 'Right to Challenge', 'balances', 'legacy', 'smart']
const phrases = [...english.map(text => ({ text, lang: 'en' })), { text: 'raison d’être', lang: 'fr' }]
const official = 'https://zoek.officielebekendmakingen.nl/'

/** How a recognised node is written in the cases of a stage; null for nodes that the stage is not about. */
const stages: Readonly<Record<string, (node: Node) => string | null>> = {
  'inline-references': node =>
    node.type === 'documentReference' ? `${textOf(node)} => ${node.url?.replace(official, '') ?? '-'}` : null,
  'inline-abbreviations': node => (node.type === 'abbreviation' ? `${textOf(node)} = ${node.long}` : null),
  'inline-foreign': node => (node.type === 'foreignPhrase' ? `${textOf(node)} (${node.lang})` : null),
  'inline-links': node => (node.type === 'link' ? `${textOf(node)} => ${node.url}` : null),
}

describe.for(Object.entries(stages))('%s', ([stage, write]) => {
  test.for(readCases(stage).map(each => [each.title, each] as const))('%s', ([, { fences }]) => {
    const [text, expected] = fences
    const nodes = [...walk(annotate(documentOf(text?.text ?? ''), phrases))].map(write)
    expect(nodes.filter(line => line !== null).join('\n')).toBe(expected?.text)
  })
})

function documentOf(text: string): Document {
  const place = { file: 'text.txt', line: 1, column: 1, offset: 0 }
  const children = [{ type: 'text' as const, place, value: text }]
  const blocks = [{ type: 'paragraph' as const, place, children }]
  return { type: 'document', place, level: 2, title: null, blocks, sections: [], footnotes: [] }
}
