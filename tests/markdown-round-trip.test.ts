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
    { seed, numRuns: 1000 },
  )
})

function read(markdown: string): Document {
  return readMarkdown({ file: 'test.md', bytes: new TextEncoder().encode(markdown) }).document
}

function withoutPlaces(document: Document): Document {
  return JSON.parse(JSON.stringify(document, (key, value) => (key === 'place' ? undefined : value)))
}
