import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../src/document/node.ts'
import { readMarkdown } from '../src/readers/markdown.ts'
import { writeMarkdown } from '../src/writers/markdown.ts'
import { documents } from './markdown-arbitraries.ts'

const seed = 20_200_915

test(`Document → Markdown → Document is the same document apart from places (seed ${seed})`, () => {
  fc.assert(
    fc.property(documents, document => {
      const markdown = writeMarkdown(document)
      expect({ markdown, ...withoutPlaces(read(markdown)) }).toEqual({ markdown, ...withoutPlaces(document) })
    }),
    { seed, numRuns: 600 },
  )
})

test(`what is computed from the words is written as the words it is (seed ${seed})`, () => {
  fc.assert(
    fc.property(documents, document => {
      expect(writeMarkdown(recognised(document))).toBe(writeMarkdown(document))
    }),
    { seed, numRuns: 150 },
  )
})

/** The same document, with every text recognised as something, in turn. */
function recognised(document: Document): Document {
  let turn = 0
  const wrap = (text: object) => {
    turn += 1
    const { place } = document
    return [
      { type: 'link', place, url: 'https://a.nl', recognised: true, children: [text] },
      { type: 'documentReference', place, url: null, children: [text] },
      { type: 'foreignPhrase', place, lang: 'en', recognised: true, children: [text] },
      { type: 'abbreviation', place, long: 'lang', children: [text] },
    ][turn % 4]
  }
  return JSON.parse(JSON.stringify(document), (_, value) => (value?.type === 'text' ? wrap(value) : value))
}

function read(markdown: string): Document {
  return readMarkdown({ file: 'test.md', bytes: new TextEncoder().encode(markdown) }).document
}

function withoutPlaces(document: Document): Document {
  return JSON.parse(JSON.stringify(document, (key, value) => (key === 'place' ? undefined : value)))
}
