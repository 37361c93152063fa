import { childrenOf } from './children-of.ts'
import type { Node } from './node.ts'

/** Every node below and including `node`, in reading order. Depth is limited by memory, not by the call stack. */
export function* walk(node: Node): Generator<Node> {
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    // One by one: a document may have more children than a call may have arguments.
    for (const child of childrenOf(next).toReversed()) open.push(child)
  }
}
