import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutChapters } from '../src/document/cut-chapters.ts'
import { withHeadingIds } from '../src/document/heading-ids.ts'
import { joinChapters } from '../src/document/join-chapters.ts'
import type { Document, Footnote, Section } from '../src/document/node.ts'
import { slugOf } from '../src/document/slug-of.ts'
import { textOf } from '../src/document/text-of.ts'
import { readMarkdown } from '../src/readers/markdown.ts'
import { documents } from './markdown-arbitraries.ts'
import { readCases } from './read-cases.ts'

const seed = 20_250_916

describe.each(readCases('markdown-slugs').map(each => [each.title, each.fences] as const))('%s', (_, fences) => {
  test('becomes its slug', () => {
    expect(slugOf(fences.find(fence => fence.name === 'heading')?.text ?? '')).toBe(
      fences.find(fence => fence.name === 'slug')?.text,
    )
  })
})

describe.each(readCases('markdown-ids').map(each => [each.title, each.fences] as const))('%s', (_, fences) => {
  test('each heading gets its address', () => {
    const [markdown, ids] = fences.map(fence => fence.text)
    const bytes = new TextEncoder().encode(markdown)
    expect(idsOf(withHeadingIds(readMarkdown({ file: 'test.md', bytes }).document).sections).join('\n')).toBe(ids)
  })
})

describe.each(readCases('markdown-chapters').map(each => [each.title, each.fences] as const))('%s', (_, fences) => {
  test('is cut into these files and joined again', () => {
    const document = planned(fences.find(fence => fence.name === 'plan')?.text ?? '')
    const chapters = cutChapters(document)
    const files = chapters.map(
      chapter => `${chapter.fileName} ${wordsOf(chapter.document.sections) + wordsIn(chapter.document)}`,
    )
    expect(files.join('\n')).toBe(fences.find(fence => fence.name === 'files')?.text)
    expect(joinChapters(chapters.map(chapter => chapter.document))).toEqual(document)
  })
})

test(`chapters cut and joined are the same publication (seed ${seed})`, () => {
  fc.assert(
    fc.property(documents, document => {
      const chapters = cutChapters(document)
      const joined = joinChapters(chapters.map(chapter => chapter.document))
      expect(sorted(joined)).toEqual(sorted(document))
      expect(new Set(chapters.map(chapter => chapter.fileName)).size).toBe(chapters.length)
      expect(chapters.filter(({ fileName }) => !/^\d{2}-[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(fileName))).toEqual([])
    }),
    { seed, numRuns: 300 },
  )
})

test(`every heading has an address of its own, and the ones that are there stay (seed ${seed})`, () => {
  fc.assert(
    fc.property(documents.map(withoutRepeatedIds), document => {
      const addressed = withHeadingIds(document)
      const ids = idsOf(addressed.sections)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter(id => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || /^r\d+$/.test(id))).toEqual([])
      expect(withHeadingIds(addressed)).toEqual(addressed)
      expect(idsOf(document.sections).filter(id => id !== '' && !ids.includes(id))).toEqual([])
    }),
    { seed, numRuns: 300 },
  )
})

test('a title in a later chapter becomes a section, and text before its first heading goes on where the last ended', () => {
  const chapter = (markdown: string) =>
    readMarkdown({ file: 'test.md', bytes: new TextEncoder().encode(markdown) }).document
  const joined = joinChapters([
    chapter('# Een\n\n## Twee\n\n### Drie\n'),
    chapter('Vier.\n\n### Vijf\n'),
    chapter('# Zes\n'),
  ])
  expect(joined.sections.map(section => textOf(section.heading))).toEqual(['Twee', 'Zes'])
  expect(joined.sections[0]?.sections.map(section => textOf(section))).toEqual(['DrieVier.', 'Vijf'])
})

/** A plan is a line per heading: its marks, its words, and how many words of text stand below it. */
function planned(plan: string): Document {
  const markdown = plan
    .split('\n')
    .map(line => line.replace(/ (\d+)$/, (_, count) => `\n\n${'woord '.repeat(Number(count)).trim()}`))
    .join('\n\n')
  return readMarkdown({ file: 'test.md', bytes: new TextEncoder().encode(markdown) }).document
}

function idsOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(section => [section.id ?? '', ...idsOf(section.sections)])
}

function wordsOf(sections: readonly Section[]): number {
  return sections.reduce(
    (sum, { blocks, sections: inner }) =>
      sum + blocks.reduce((words, block) => words + countIn(textOf(block)), 0) + wordsOf(inner),
    0,
  )
}

function wordsIn({ blocks }: Document): number {
  return blocks.reduce((words, block) => words + countIn(textOf(block)), 0)
}

function countIn(text: string): number {
  return text.split(' ').length
}

/** A note that is referred to in an earlier chapter stands earlier when joined: the order of notes may differ. */
function sorted(document: Document): Document {
  const byIdentifier = (one: Footnote, other: Footnote) => (one.identifier < other.identifier ? -1 : 1)
  return { ...document, footnotes: document.footnotes.toSorted(byIdentifier) }
}

function withoutRepeatedIds(document: Document): Document {
  const seen = new Set<string>()
  const keep = (section: Section): Section => {
    const { id, ...rest } = section
    const isNew = id !== undefined && !seen.has(id)
    if (isNew) seen.add(id)
    return { ...rest, ...(isNew && { id }), sections: section.sections.map(keep) }
  }
  return { ...document, sections: document.sections.map(keep) }
}
