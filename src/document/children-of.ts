import type { Node } from './node.ts'
import { unreachable } from './unreachable.ts'

const noChildren: readonly Node[] = []

/** The children of a node in reading order; leaves have none. Notes come after the text that refers to them. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'document':
      return [...(node.title ? [node.title] : []), ...node.blocks, ...node.sections, ...node.footnotes]
    case 'section':
      return [node.heading, ...node.blocks, ...node.sections]
    case 'list':
      return node.items
    case 'table':
      return [...(node.caption ? [node.caption] : []), ...node.header, ...node.body, ...node.notes]
    case 'tableRow':
      return node.cells
    case 'figure':
      return [...(node.caption ? [node.caption] : []), ...node.description]
    case 'heading':
    case 'caption':
    case 'paragraph':
    case 'listItem':
    case 'tableCell':
    case 'quote':
    case 'footnote':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'documentReference':
    case 'foreignPhrase':
    case 'abbreviation':
      return node.children
    case 'text':
    case 'break':
    case 'footnoteReference':
      return noChildren
    default:
      return unreachable(node)
  }
}
