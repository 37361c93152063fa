import type { Document, Node } from '../document/node.ts'
import { walk } from '../document/walk.ts'

/** The types of nodes that rules ask for; of texts there are too many to keep. */
export type SortedType = Exclude<Node['type'], 'text'>

export type NodesByType = ReadonlyMap<SortedType, readonly Node[]>

const known = new WeakMap<Document, NodesByType>()

/** Every node of one type in a document, in reading order. Some twenty rules ask this: a document is walked once. */
export function nodesIn<T extends SortedType>(document: Document, type: T): readonly Extract<Node, { type: T }>[] {
  const sorted = known.get(document) ?? sortNodes(walk(document))
  known.set(document, sorted)
  return ofType(sorted, type)
}

/** Nodes by their type, in the order in which they come. */
export function sortNodes(nodes: Iterable<Node>): NodesByType {
  const sorted = new Map<SortedType, Node[]>()
  for (const node of nodes) {
    if (node.type === 'text') continue
    const row = sorted.get(node.type)
    if (row) row.push(node)
    else sorted.set(node.type, [node])
  }
  return sorted
}

/** The nodes of one type among these. */
export function ofType<T extends SortedType>(sorted: NodesByType, type: T): readonly Extract<Node, { type: T }>[] {
  return (sorted.get(type) ?? []) as readonly Extract<Node, { type: T }>[]
}
