import { childrenOf } from './children-of.ts'
import type { Node } from './node.ts'

/** Every node below and including `node`, in reading order. Depth is limited by memory, not by the call stack. */
export function walk(node: Node): IterableIterator<Node> {
  return new Walk(node)
}

/** An iterator by hand: documents are walked dozens of times, and a generator takes half as long again. */
class Walk implements IterableIterator<Node> {
  private readonly open: Node[]

  constructor(node: Node) {
    this.open = [node]
  }

  [Symbol.iterator](): this {
    return this
  }

  next(): IteratorResult<Node, undefined> {
    const node = this.open.pop()
    if (!node) return { done: true, value: undefined }
    const children = childrenOf(node)
    // One by one: a document may have more children than a call may have arguments.
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child) this.open.push(child)
    }
    return { done: false, value: node }
  }
}
