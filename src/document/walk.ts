import { childrenOf } from './children-of.ts'
import type { Node } from './node.ts'

/** Every node below and including `node`, in reading order. Depth is limited by memory, not by the call stack. */
export function* walk(node: Node): Generator<Node> {
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    open.push(...childrenOf(next).toReversed())
  }
}
