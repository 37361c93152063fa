import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../src/readers/markdown.ts'

const guide = readFileSync(join(import.meta.dirname, '..', 'docs', 'markdown.md'), 'utf8')
const examples = [...guide.matchAll(/^(`{3,})markdown\n([\s\S]*?)^\1$/gm)].map(([, , example = '']) => example)

describe('the guide for editors shows only what can be written', () => {
  test('it has examples', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  test.each(examples.map(example => [example.split('\n')[0], example] as const))('%s', (_, example) => {
    expect(readMarkdown({ file: 'docs/markdown.md', bytes: new TextEncoder().encode(example) }).findings).toEqual([])
  })
})
