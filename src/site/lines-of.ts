import { childrenOf } from '../document/children-of.ts'
import type { Caption, Heading, Node, Paragraph, TableCell } from '../document/node.ts'
import { textOf } from '../document/text-of.ts'

/** A node whose words stand together, apart from those of its neighbours. */
export type Line = Heading | Caption | Paragraph | TableCell

const lines = new Set<Node['type']>(['heading', 'caption', 'paragraph', 'tableCell'])

/** Whether a node is a line. */
export function isLine(node: Node): node is Line {
  return lines.has(node.type)
}

/** The lines below and including a node, in reading order. */
export function lineNodesOf(node: Node): readonly Line[] {
  const found: Line[] = []
  const open = [node]
  for (let one = open.pop(); one; one = open.pop()) {
    if (isLine(one)) {
      found.push(one)
      continue
    }
    const children = childrenOf(one)
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index] as Node)
  }
  return found
}

/** The text below a node, one entry per heading, caption, paragraph and cell, so that words of neighbours stay apart. */
export function linesOf(node: Node): readonly string[] {
  return lineNodesOf(node)
    .map(textOf)
    .filter(line => line !== '')
}
