import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { childrenOf } from '../../src/document/children-of.ts'
import type { Node } from '../../src/document/node.ts'
import { words } from '../../src/site/words.ts'

const added = { 'data-toegevoegd': '', class: 'added' } as const
const none = {}

/** The attributes of an element that holds what an editor added: the ledger skips it, the style sheet shows it. */
export function addedMark(node: Node): { 'data-toegevoegd'?: ''; class?: string } {
  return node.added ? added : none
}

/** True inside an element that has said already that an editor added what stands in it. */
export const SaidAddedContext = createContext(false)

/** Says in words that an editor added this; once for everything in one element. */
export function SaidAdded({ node }: { node: Node }) {
  const isSaid = useContext(SaidAddedContext)
  return node.added && !isSaid ? <small> ({words.text.added})</small> : null
}

/** Whether an editor added all of this, as one node or part by part. */
export function isWhollyAdded(node: Node): boolean {
  const children = childrenOf(node)
  return node.added === true || (children.length > 0 && children.every(isWhollyAdded))
}
