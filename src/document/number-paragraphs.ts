import type { Block, Caption, Document, Heading, ListItem, Paragraph, Section, TableCell } from './node.ts'
import { textOf } from './text-of.ts'
import { addWords } from './words.ts'

/** For each word of a document, in reading order: the source line it comes from, or 0 when the source lacks it. */
export type LineOfWord = (word: number) => number

/** Gives out ids: `r71` for the first block on source line 71, `r71-2` for the next. */
interface Numbering {
  readonly lineOf: LineOfWord
  readonly counts: Body['counts']
  readonly used: Map<number, number>
  next: number
}

/**
 * Gives every paragraph, list item, table and figure that comes from the source its permanent id: `r` and its first
 * source line. Such an id survives restructuring, because it does not count what stands before it.
 * Input: the chapters in order, and what finds the lines of the words of their bodies (titles, headings and blocks, not
 * notes) one after the other. Output: the chapters with ids; what an editor added gets none.
 */
export function numberParagraphs(
  chapters: readonly Document[],
  linesOf: (words: readonly string[]) => LineOfWord,
): readonly Document[] {
  const { words, counts } = bodyOf(chapters)
  const numbering: Numbering = { lineOf: linesOf(words), counts, used: new Map(), next: 0 }
  return chapters.map(chapter => {
    if (chapter.title) passOver(chapter.title, numbering)
    const blocks = chapter.blocks.map(block => numberBlock(block, numbering))
    return { ...chapter, blocks, sections: chapter.sections.map(section => numberSection(section, numbering)) }
  })
}

/** The words of bodies in reading order, and how many of them each node prints. */
interface Body {
  readonly words: readonly string[]
  readonly counts: ReadonlyMap<Printed, number>
}

function bodyOf(documents: readonly Document[]): Body {
  const words: string[] = []
  const counts = new Map<Printed, number>()
  const add = (node: Printed) => {
    const before = words.length
    addWords(words, textOf(node))
    counts.set(node, words.length - before)
  }
  for (const { title, blocks, sections } of documents) {
    if (title) add(title)
    eachOfBlocks(blocks, add)
    eachOfSections(sections, add)
  }
  return { words, counts }
}

function numberSection(section: Section, numbering: Numbering): Section {
  passOver(section.heading, numbering)
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
  eachOfBlock(block, node => passOver(node, numbering))
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

function passOver(node: Printed, numbering: Numbering): void {
  numbering.next += numbering.counts.get(node) ?? 0
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
