import { childrenOf } from '../document/children-of.ts'
import type { Node } from '../document/node.ts'
import { textOf } from '../document/text-of.ts'
import { countWords as countWordsIn } from '../document/words.ts'

const lines = new Set<Node['type']>(['heading', 'paragraph', 'caption', 'tableCell'])

/** How many words of a text nodes hold, notes and what editors added left out. */
export function countWords(nodes: readonly Node[]): number {
  let count = 0
  const open = [...nodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.added || node.type === 'footnote') continue
    if (lines.has(node.type)) count += countWordsIn(textOf(node))
    else for (const child of childrenOf(node)) open.push(child)
  }
  return count
}
