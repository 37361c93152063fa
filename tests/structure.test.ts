import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../src/readers/markdown.ts'
import { proveStructure } from '../src/rules/structure/prove-structure.ts'
import { type Case, readCases } from './read-cases.ts'

const encoder = new TextEncoder()

function readingOf(one: Case, name: string) {
  const text = one.fences.find(fence => fence.name === name)?.text
  if (text === undefined) throw new Error(`${one.title}: no fence ${name}`)
  return readMarkdown({ file: `${name}.md`, bytes: encoder.encode(text) })
}

describe('the structure proof', () => {
  test.each(readCases('structure'))('$title', one => {
    const found = [...proveStructure(readingOf(one, 'source'), readingOf(one, 'published').document)]
    const expected = one.fences.find(fence => fence.name === 'findings')?.text ?? 'no fence findings'
    const shown = found.map(({ rule, quote }) => (quote ? `${rule} ${quote}` : rule)).toSorted()
    expect(shown.join('\n')).toBe(expected)
    expect(found.every(({ place }) => place.line > 0 && place.column > 0)).toBe(true)
  })
})
