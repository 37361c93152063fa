import type { Block, Figure, Footnote, Paragraph } from '../../document/node.ts'
import { unreachable } from '../../document/unreachable.ts'
import { indent } from './indent.ts'
import { noteIdentifier } from './inline-pieces.ts'
import { type BraceWord, writeBraces } from './write-braces.ts'
import { writeInlines } from './write-inlines.ts'
import { listMark, writeList } from './write-list.ts'
import { writeTable } from './write-table.ts'

/** Blocks with a blank line between them. */
export function writeBlocks(blocks: readonly Block[]): string {
  return blockTexts(blocks).join('\n\n')
}

/** The text of each block. A list beside a list takes another mark: two lists with one mark would be one list. */
export function blockTexts(blocks: readonly Block[]): readonly string[] {
  let usedMark = ''
  return blocks.map((block, index) => {
    const mark = block.type === 'list' ? listMark(block, usedMark) : ''
    usedMark = mark
    return block.type === 'list' ? writeList(block, mark) : writeBlock(block, blocks[index + 1])
  })
}

function writeBlock(block: Exclude<Block, { type: 'list' }>, next: Block | undefined): string {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block)
    case 'table':
      return [writeTable(block), ...block.notes.map(writeNote)].join('\n\n')
    case 'figure':
      return writeFigure(block, next)
    case 'quote':
      return writeQuote(block.children)
    default:
      return unreachable(block)
  }
}

/** A paragraph on one line; `words` are further words of its brace group. */
export function writeParagraph({ children, added, id }: Paragraph, words: readonly BraceWord[] = []): string {
  // `r71`, the first source line of a paragraph, is computed and never written.
  const group = writeBraces([id && !/^r\d+$/.test(id) ? `#${id}` : null, ...words, added ? 'toegevoegd' : null])
  return joinGroup(writeInlines(children, 'paragraph'), group)
}

/** A line with the brace group that ends it. */
export function joinGroup(line: string, group: string): string {
  return line === '' || group === '' ? line + group : `${line} ${group}`
}

/** A description is the quote below a caption; where a real quote follows a figure that has none, an empty one precedes. */
function writeFigure({ id, caption, missing, description }: Figure, next: Block | undefined): string {
  const line = caption ? writeInlines(caption.children, 'paragraph') : ''
  const group = writeBraces([
    'figuur',
    id ? `#${id}` : null,
    missing ? 'ontbreekt' : null,
    caption?.added ? 'toegevoegd' : null,
  ])
  const hasQuote = description.length > 0 || next?.type === 'quote'
  return joinGroup(line, group) + (hasQuote ? `\n\n${writeQuote(description)}` : '')
}

function writeQuote(blocks: readonly Block[]): string {
  return writeBlocks(blocks)
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

/** A note with its printed label; what follows its first paragraph is indented by four spaces. */
export function writeNote({ identifier, children }: Footnote): string {
  const [first] = children
  const text = writeBlocks(children)
  const label = `[^${noteIdentifier(identifier)}]:`
  if (!first) return label
  return first.type === 'paragraph' ? `${label} ${indent(text, 4)}` : `${label}\n    ${indent(text, 4)}`
}
