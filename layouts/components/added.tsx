import type { Node } from '../../src/document/node.ts'

/** The attributes of an element that holds what an editor added: the ledger skips it, the style sheet shows it. */
export function addedMark(node: Node): { 'data-toegevoegd'?: ''; class?: string } {
  return node.added ? { 'data-toegevoegd': '', class: 'added' } : {}
}
