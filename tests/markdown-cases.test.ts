import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../src/readers/markdown.ts'
import { writeMarkdown } from '../src/writers/markdown.ts'
import { findingsOf, outlineOf } from './markdown-outline.ts'
import { type Case, readCases } from './read-cases.ts'

/**
 * Each case: a fence `markdown` as an editor writes it, `document` what it becomes, `findings` what is reported (none
 * when the fence is missing), `written` how it is written back (as it was when the fence is missing).
 */
describe.each(
  readCases('markdown-read').map(each => [relative(import.meta.dirname, each.file), each.title, each] as const),
)('%s', (_, title, each) => {
  test(title, () => {
    const markdown = `${fenceOf(each, 'markdown')}\n`
    const { document, findings } = readMarkdown({ file: 'test.md', bytes: new TextEncoder().encode(markdown) })
    expect({ document: outlineOf(document), findings: findingsOf(findings), written: writeMarkdown(document) }).toEqual(
      {
        document: fenceOf(each, 'document'),
        findings: fenceOf(each, 'findings') ?? '',
        written: `${fenceOf(each, 'written') ?? fenceOf(each, 'markdown')}\n`,
      },
    )
  })
})

function fenceOf({ fences }: Case, name: string): string | undefined {
  return fences.find(fence => fence.name === name)?.text
}
