import { childrenOf } from './children-of.ts'
import type { Document, FootnoteReference, Node, Text } from './node.ts'

/** A piece of what the source prints: words, a note marker, the mark of a list item or the label of a note. */
export interface PrintedPiece {
  readonly kind: 'words' | 'marker' | 'mark' | 'label'
  readonly node: Text | FootnoteReference | Node
  readonly text: string
}

/** Pieces that follow each other in the source, from the place of `start` on; `moved` when they stand in a note. */
export interface PrintedRun {
  readonly start: Node
  readonly moved: boolean
  readonly pieces: readonly PrintedPiece[]
}

/** Everything that a document prints, run by run. Nothing that an editor added is among it. */
export function* printedRuns(document: Document): Generator<PrintedRun> {
  const open: { readonly node: Node; readonly moved: boolean }[] = [{ node: document, moved: false }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, moved } = next
    if (node.added) continue
    if (node.type === 'listItem') yield { start: node, moved, pieces: [{ kind: 'mark', node, text: node.label }] }
    if (node.type === 'footnote')
      yield { start: node, moved: true, pieces: [{ kind: 'label', node, text: node.label }] }
    if (holdsInlines(node)) yield runOf(node, moved)
    else for (const child of placesNotes(node, moved).toReversed()) open.push(child)
  }
}

/** The notes of a table stand under it in the source and stay there; those of the text are moved. */
function placesNotes(node: Node, moved: boolean): { node: Node; moved: boolean }[] {
  const notes = node.type === 'document' ? new Set<Node>(node.footnotes) : null
  return childrenOf(node).map(child => ({ node: child, moved: moved || (notes?.has(child) ?? false) }))
}

function holdsInlines(node: Node): boolean {
  return node.type === 'heading' || node.type === 'paragraph' || node.type === 'caption' || node.type === 'tableCell'
}

function runOf(node: Node, moved: boolean): PrintedRun {
  const pieces = piecesOf(node)
  return { start: pieces[0]?.node ?? node, moved, pieces }
}

function piecesOf(node: Node): PrintedPiece[] {
  if (node.added) return []
  if (node.type === 'text') return [{ kind: 'words', node, text: node.value }]
  if (node.type === 'footnoteReference') return [{ kind: 'marker', node, text: node.label }]
  return childrenOf(node).flatMap(piecesOf)
}
