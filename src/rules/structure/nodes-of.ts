import { childrenOf } from '../../document/children-of.ts'
import type { Document, Node } from '../../document/node.ts'

/** The nodes of one type that come from the source, in reading order: not what an editor added, nor anything in it. */
export function nodesOf<T extends Node['type']>(document: Document, type: T): readonly Extract<Node, { type: T }>[] {
  const found: Extract<Node, { type: T }>[] = []
  const open: Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.added) continue
    if (isOf(node, type)) found.push(node)
    open.push(...sourceChildren(node).toReversed())
  }
  return found
}

function isOf<T extends Node['type']>(node: Node, type: T): node is Extract<Node, { type: T }> {
  return node.type === type
}

/** The heading of an added section is added, the text below it is not; a figure's description always is. */
function sourceChildren(node: Node): readonly Node[] {
  if (node.type === 'figure') return node.caption ? [node.caption] : []
  return childrenOf(node)
}
