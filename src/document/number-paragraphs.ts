import type { Block, Document, Footnote, ListItem, Node, Section } from './node.ts'
import { textOf } from './text-of.ts'
import { wordsOf } from './words.ts'

/** For each word of a document, in reading order: the source line it comes from, or 0 when the source lacks it. */
export type LineOfWord = (word: number) => number

/** Gives out ids: `r71` for the first block on source line 71, `r71-2` for the next. */
interface Numbering {
  readonly lineOf: LineOfWord
  readonly used: Map<number, number>
  next: number
}

/**
 * Gives every paragraph, list item, table and figure that comes from the source its permanent id: `r` and its first
 * source line. Such an id survives restructuring, because it does not count what stands before it.
 * Input: the chapters in order, and `lineOf` for the words of their bodies one after the other, in the order of
 * `bodyWordsOf`. Output: the chapters with ids; what an editor added gets none.
 */
export function numberParagraphs(chapters: readonly Document[], lineOf: LineOfWord): readonly Document[] {
  const numbering: Numbering = { lineOf, used: new Map(), next: 0 }
  return chapters.map(chapter => {
    if (chapter.title) skip(printedWords(chapter.title), numbering)
    const blocks = chapter.blocks.map(block => numberBlock(block, numbering))
    return { ...chapter, blocks, sections: chapter.sections.map(section => numberSection(section, numbering)) }
  })
}

/** The words of a document's body (title, headings and blocks, not its notes), in reading order. */
export function bodyWordsOf(document: Document): readonly string[] {
  const ofSection = (section: Section): readonly string[] => [
    ...printedWords(section.heading),
    ...section.blocks.flatMap(blockWords),
    ...section.sections.flatMap(ofSection),
  ]
  const title = document.title ? printedWords(document.title) : []
  return [...title, ...document.blocks.flatMap(blockWords), ...document.sections.flatMap(ofSection)]
}

function numberSection(section: Section, numbering: Numbering): Section {
  skip(printedWords(section.heading), numbering)
  const blocks = section.blocks.map(block => numberBlock(block, numbering))
  return { ...section, blocks, sections: section.sections.map(one => numberSection(one, numbering)) }
}

function numberBlock(block: Block, numbering: Numbering): Block {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map(item => numberItem(item, numbering)) }
    case 'quote':
      return { ...block, children: block.children.map(child => numberBlock(child, numbering)) }
    default: {
      const id = idFor(blockWords(block), numbering)
      return id && !block.added ? { ...block, id } : block
    }
  }
}

/** An item carries the id; its first paragraph would only repeat it. */
function numberItem(item: ListItem, numbering: Numbering): ListItem {
  const [first, ...rest] = item.children
  const id = first ? idFor(blockWords(first), numbering) : null
  const children = [...(first ? [first] : []), ...rest.map(child => numberBlock(child, numbering))]
  return { ...item, ...(id ? { id } : {}), children }
}

function idFor(words: readonly string[], numbering: Numbering): string | null {
  const from = numbering.next
  skip(words, numbering)
  const line = words.map((_, index) => numbering.lineOf(from + index)).find(one => one > 0)
  if (!line) return null
  const count = (numbering.used.get(line) ?? 0) + 1
  numbering.used.set(line, count)
  return count === 1 ? `r${line}` : `r${line}-${count}`
}

function skip(words: readonly string[], numbering: Numbering): void {
  numbering.next += words.length
}

function blockWords(block: Block | Footnote): readonly string[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(item => item.children.flatMap(blockWords))
    case 'quote':
    case 'footnote':
      return block.children.flatMap(blockWords)
    case 'table':
      return [
        ...(block.caption ? printedWords(block.caption) : []),
        ...[...block.header, ...block.body].flatMap(row => row.cells.flatMap(printedWords)),
      ]
    case 'figure':
      return [...(block.caption ? printedWords(block.caption) : []), ...block.description.flatMap(blockWords)]
    case 'paragraph':
      return printedWords(block)
  }
}

function printedWords(node: Node): readonly string[] {
  return wordsOf(textOf(node)).map(word => word.text)
}
