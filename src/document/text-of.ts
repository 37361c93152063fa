import type { Node } from './node.ts'
import { walk } from './walk.ts'

/** The printed words of a node: note markers are not words, a line break is a space. */
export function textOf(node: Node): string {
  let text = ''
  for (const part of walk(node)) {
    if (part.type === 'text') text += part.value
    else if (part.type === 'break') text += ' '
  }
  return text
}
