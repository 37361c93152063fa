import { childrenOf } from '../document/children-of.ts'
import type { Document, Footnote, Node, Table } from '../document/node.ts'
import { textOf } from '../document/text-of.ts'
import type { PrintedText } from './printed-text.ts'
import { WordGatherer } from './word-gatherer.ts'

/** The words that a Document prints, as its page does: without what editors added and without marks of lists. */
export function documentWords(document: Document): PrintedText {
  const gatherer = new WordGatherer()
  gather(document, gatherer)
  return gatherer.finish()
}

/** Nodes that stand within a word or a sentence; every other one begins and ends a block. */
const inlineTypes = new Set<Node['type']>([
  'emphasis',
  'strong',
  'link',
  'documentReference',
  'foreignPhrase',
  'abbreviation',
])

function gather(node: Node, gatherer: WordGatherer): void {
  if (node.added) return
  if (node.type === 'text') gatherer.addText(node.value, node.place)
  else if (node.type === 'break') gatherer.addText(' ', node.place)
  else if (node.type === 'footnoteReference') gatherer.addMarker(node.label, node.place)
  else if (node.type === 'footnote') gatherNote(node, gatherer)
  else if (node.type === 'table') gatherTable(node, gatherer)
  else if (inlineTypes.has(node.type)) gatherAll(childrenOf(node), gatherer)
  else gatherBlock(childrenOf(node), gatherer)
}

function gatherAll(nodes: readonly Node[], gatherer: WordGatherer): void {
  for (const node of nodes) gather(node, gatherer)
}

function gatherBlock(nodes: readonly Node[], gatherer: WordGatherer): void {
  gatherer.endBlock()
  gatherAll(nodes, gatherer)
  gatherer.endBlock()
}

function gatherNote(note: Footnote, gatherer: WordGatherer): void {
  gatherer.addNote(note.identifier, () => {
    gatherer.addText(`${note.label} `, note.place)
    gatherAll(note.children, gatherer)
  })
}

/** A unit that neither the caption nor a cell prints is printed with the caption. */
function gatherTable(table: Table, gatherer: WordGatherer): void {
  const { unit, caption, header, body, notes } = table
  const isPrinted = (node: Node): boolean => unit !== null && textOf(node).includes(unit)
  if (caption) gather(caption, gatherer)
  if (unit !== null && ![...(caption ? [caption] : []), ...header, ...body].some(isPrinted))
    gatherer.addText(unit, table.place)
  gatherer.endBlock()
  gatherAll([...header, ...body, ...notes], gatherer)
}
