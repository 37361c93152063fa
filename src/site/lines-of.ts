import { childrenOf } from '../document/children-of.ts'
import type { Node } from '../document/node.ts'
import { textOf } from '../document/text-of.ts'

const leaves = new Set<Node['type']>(['heading', 'caption', 'paragraph', 'tableCell'])

/** The text below a node, one entry per heading, caption, paragraph and cell, so that words of neighbours stay apart. */
export function linesOf(node: Node): readonly string[] {
  if (leaves.has(node.type)) return [textOf(node)].filter(line => line !== '')
  return childrenOf(node).flatMap(linesOf)
}
