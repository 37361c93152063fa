import type { Block, Caption, Document, Heading, ListItem, Paragraph, Section, TableCell } from './node.ts'
import { textOf } from './text-of.ts'
import { countWords, splitWords } from './words.ts'

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
    if (chapter.title) numbering.next += countPrinted(chapter.title)
    const blocks = chapter.blocks.map(block => numberBlock(block, numbering))
    return { ...chapter, blocks, sections: chapter.sections.map(section => numberSection(section, numbering)) }
  })
}

/** The words of a document's body (title, headings and blocks, not its notes), in reading order. */
export function bodyWordsOf(document: Document): readonly string[] {
  const words: string[] = []
  const add = (node: Printed) => {
    for (const word of splitWords(textOf(node))) words.push(word)
  }
  if (document.title) add(document.title)
  eachOfBlocks(document.blocks, add)
  eachOfSections(document.sections, add)
  return words
}

function numberSection(section: Section, numbering: Numbering): Section {
  numbering.next += countPrinted(section.heading)
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
      const id = idFor(block, numbering)
      return id && !block.added ? { ...block, id } : block
    }
  }
}

/** An item carries the id; its first paragraph would only repeat it. */
function numberItem(item: ListItem, numbering: Numbering): ListItem {
  const [first, ...rest] = item.children
  const id = first ? idFor(first, numbering) : null
  const children = [...(first ? [first] : []), ...rest.map(child => numberBlock(child, numbering))]
  return { ...item, ...(id ? { id } : {}), children }
}

function idFor(block: Block, numbering: Numbering): string | null {
  const from = numbering.next
  eachOfBlock(block, node => {
    numbering.next += countPrinted(node)
  })
  const line = firstLine(numbering, from)
  if (line === 0) return null
  const count = (numbering.used.get(line) ?? 0) + 1
  numbering.used.set(line, count)
  return count === 1 ? `r${line}` : `r${line}-${count}`
}

/** The source line of the first word from `from` on that has one, of those that were counted; 0 when none has. */
function firstLine({ lineOf, next }: Numbering, from: number): number {
  for (let word = from; word < next; word += 1) {
    const line = lineOf(word)
    if (line > 0) return line
  }
  return 0
}

function countPrinted(node: Printed): number {
  return countWords(textOf(node))
}

/** What prints words in the body of a document. */
type Printed = Heading | Paragraph | Caption | TableCell

function eachOfSections(sections: readonly Section[], visit: (node: Printed) => void): void {
  for (const section of sections) {
    visit(section.heading)
    eachOfBlocks(section.blocks, visit)
    eachOfSections(section.sections, visit)
  }
}

function eachOfBlocks(blocks: readonly Block[], visit: (node: Printed) => void): void {
  for (const block of blocks) eachOfBlock(block, visit)
}

/** Everything that prints words in a block, in reading order; the notes of a table are no part of the body. */
function eachOfBlock(block: Block, visit: (node: Printed) => void): void {
  switch (block.type) {
    case 'list':
      for (const item of block.items) eachOfBlocks(item.children, visit)
      return
    case 'quote':
      eachOfBlocks(block.children, visit)
      return
    case 'table':
      if (block.caption) visit(block.caption)
      for (const row of block.header) for (const cell of row.cells) visit(cell)
      for (const row of block.body) for (const cell of row.cells) visit(cell)
      return
    case 'figure':
      if (block.caption) visit(block.caption)
      eachOfBlocks(block.description, visit)
      return
    case 'paragraph':
      visit(block)
  }
}
