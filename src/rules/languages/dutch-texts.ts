import { childrenOf } from '../../document/children-of.ts'
import type { Document, Node, Text } from '../../document/node.ts'

/** The texts of a document that a reader hears as Dutch: not what is marked as another language, nor citations and links. */
export function dutchTexts(document: Document): readonly Text[] {
  const found: Text[] = []
  const open: Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') found.push(node)
    if (apart.has(node.type)) continue
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index] as Node)
  }
  return found
}

const apart: ReadonlySet<Node['type']> = new Set(['foreignPhrase', 'documentReference', 'link'])
