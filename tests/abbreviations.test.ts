import { describe, expect, test } from 'vitest'
import type { Term } from '../src/document/glossary.ts'
import { abbreviationsOf } from '../src/site/abbreviations.ts'
import { readCases } from './read-cases.ts'
import { publicationOf } from './site-fixture.ts'
import { documentFrom } from './site-nodes.ts'

const place = { file: 'x.yaml', line: 1, column: 1, offset: 0 }

function termOf(line: string): Term {
  const [, short = '', long = '', at] = /^- (\S+) = (.+?)(?: @ (\S+))?$/.exec(line) ?? []
  return { place, short, long, definedAt: at ? [at] : [], byEditor: !at, explanation: null }
}

describe.each(readCases('abbreviations'))('$title', ({ fences }) => {
  test('are shown with what they mean here', () => {
    const [source, terms, shown] = fences.map(({ text }) => text)
    const document = documentFrom(source ?? '')
    const publication = publicationOf({ kind: 'budget', year: 2020 }, document)
    const found = abbreviationsOf({ terms: terms?.split('\n').map(termOf) ?? [] }, publication)(document)
    expect(found.map(({ short, meanings }) => `${short}: ${meanings.join(' | ')}`).join('\n')).toBe(shown)
  })
})

test('what the text defines itself needs no glossary', () => {
  const long = 'Vereniging van Nederlandse Gemeenten'
  const defined = { type: 'abbreviation', place, long, children: [{ type: 'text', place, value: 'VNG' }] } as const
  const document = { ...documentFrom('{}'), blocks: [{ type: 'paragraph', place, children: [defined] } as const] }
  const publication = publicationOf({ kind: 'reaction', year: 2020 }, document)
  expect(abbreviationsOf({}, publication)(document)).toEqual([{ short: 'VNG', meanings: [long] }])
})
