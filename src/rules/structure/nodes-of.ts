import { childrenOf } from '../../document/children-of.ts'
import type { Document, Node } from '../../document/node.ts'
import { type NodesByType, ofType, type SortedType, sortNodes } from '../nodes-in.ts'

const known = new WeakMap<Document, NodesByType>()

/**
 * The nodes of one type that come from the source, in reading order: not what an editor added, nor anything in it.
 * Every proof of structure asks this: a document is walked once.
 */
export function nodesOf<T extends SortedType>(document: Document, type: T): readonly Extract<Node, { type: T }>[] {
  const sorted = known.get(document) ?? sortNodes(sourceNodes(document))
  known.set(document, sorted)
  return ofType(sorted, type)
}

function sourceNodes(document: Document): readonly Node[] {
  const found: Node[] = []
  const open: Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.added) continue
    found.push(node)
    const children = sourceChildren(node)
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index] as Node)
  }
  return found
}

/** The heading of an added section is added, the text below it is not; a figure's description always is. */
function sourceChildren(node: Node): readonly Node[] {
  if (node.type === 'figure') return node.caption ? [node.caption] : []
  return childrenOf(node)
}
