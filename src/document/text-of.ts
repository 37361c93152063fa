import { childrenOf } from './children-of.ts'
import type { Node } from './node.ts'
import { walk } from './walk.ts'

/** The printed words of a node: note markers are not words, a line break is a space. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  // Most nodes hold nothing but texts, and need no walk.
  let text = ''
  for (const child of childrenOf(node)) text += child.type === 'text' ? child.value : textBelow(child)
  return text
}

function textBelow(node: Node): string {
  let text = ''
  for (const part of walk(node)) {
    if (part.type === 'text') text += part.value
    else if (part.type === 'break') text += ' '
  }
  return text
}
