import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cutChapters } from '../src/document/cut-chapters.ts'
import { withHeadingIds } from '../src/document/heading-ids.ts'
import { joinChapters } from '../src/document/join-chapters.ts'
import type { Document } from '../src/document/node.ts'
import { readMarkdown } from '../src/readers/markdown.ts'
import { readPlainText } from '../src/readers/plain-text.ts'
import { writeMarkdown } from '../src/writers/markdown.ts'

const root = join(import.meta.dirname, '..')
const sources = globSync('content/sources/*/*.txt', { cwd: root }).sort()

describe('each source goes through Markdown unchanged', () => {
  test('there are sources', () => {
    expect(sources.length).toBeGreaterThan(0)
  })

  test.each(sources)('%s', file => {
    const { document } = readPlainText({ file, bytes: readFileSync(join(root, file)) })
    const addressed = withHeadingIds(document)
    const readings = cutChapters(addressed).map(({ fileName, document: chapter }) =>
      readMarkdown({ file: fileName, bytes: new TextEncoder().encode(writeMarkdown(chapter)) }),
    )
    expect(readings.flatMap(({ findings }) => findings)).toEqual([])
    expect(bare(joinChapters(readings.map(reading => reading.document)))).toEqual(bare(addressed))
  })
})

/** Without places, and without the addresses that are computed from them (`r71`). */
function bare(document: Document): Document {
  const isComputed = (key: string, value: unknown) => key === 'place' || (key === 'id' && /^r\d+$/.test(String(value)))
  return JSON.parse(JSON.stringify(document, (key, value) => (isComputed(key, value) ? undefined : value)))
}
