import { childrenOf } from '../document/children-of.ts'
import type { Inline, Node } from '../document/node.ts'
import { textOf } from '../document/text-of.ts'
import { countWords as countWordsIn } from '../document/words.ts'
import { isLine } from './lines-of.ts'

const noLengths: ReadonlyMap<readonly Inline[], number> = new Map()

/**
 * How many words of a text nodes hold, notes and what editors added left out.
 * Input: how many words pieces of text have that were counted before, by their nodes.
 */
export function countWords(nodes: readonly Node[], lengths = noLengths): number {
  let count = 0
  const open = [...nodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.added || node.type === 'footnote') continue
    if (isLine(node)) count += lengths.get(node.children) ?? countWordsIn(textOf(node))
    else for (const child of childrenOf(node)) open.push(child)
  }
  return count
}
