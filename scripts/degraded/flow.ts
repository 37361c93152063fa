import type { Block, Document, Footnote, Node, Section, Table } from '../../src/document/node.ts'
import { textOf } from '../../src/document/text-of.ts'
import { walk } from '../../src/document/walk.ts'

/** Note markers travel through the rendering between these, so that their place is known when lines are broken. */
export const markerStart = '\ue000'
export const markerEnd = '\ue001'

/** What a printed line belongs to: the truth that a reading is held against. */
export interface Unit {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table' | 'note' | 'figure' | 'contents' | 'furniture'
  readonly text: string
  readonly level?: number
  readonly label?: string
  readonly table?: Table
  readonly list?: object
}

/** A unit to be printed, with the units around it (the items an item stands in) and whether it goes on in its list. */
export interface Printed {
  readonly unit: Unit
  readonly around: readonly Unit[]
  readonly printed: string
  readonly depth: number
  readonly goesOn: boolean
  readonly notes: readonly Footnote[]
}

/** A document as the row of things a page prints. */
export function flowOf(document: Document): readonly Printed[] {
  const notes = new Map(document.footnotes.map(note => [note.identifier, note]))
  const title = document.title ? [headingOf(document.title, 1, notes)] : []
  return [
    ...title,
    ...blocksOf(document.blocks, notes, [], 0),
    ...document.sections.flatMap(section => sectionOf(section, document.level, notes)),
  ]
}

type Notes = ReadonlyMap<string, Footnote>

function sectionOf(section: Section, level: number, notes: Notes): Printed[] {
  return [
    headingOf(section.heading, level, notes),
    ...blocksOf(section.blocks, notes, [], 0),
    ...section.sections.flatMap(below => sectionOf(below, level + 1, notes)),
  ]
}

function headingOf(node: Node, level: number, notes: Notes): Printed {
  return print({ kind: 'heading', text: textOf(node), level }, node, notes, [])
}

function print(unit: Unit, node: Node, notes: Notes, around: readonly Unit[], depth = 0, goesOn = false): Printed {
  const own = [...walk(node)].flatMap(part => {
    const note = part.type === 'footnoteReference' ? notes.get(part.identifier) : undefined
    return note ? [note] : []
  })
  return { unit, around, printed: printedText(node), depth, goesOn, notes: own }
}

/** The words of a node with its note markers between the signs above. */
export function printedText(node: Node): string {
  let text = ''
  for (const part of walk(node)) {
    if (part.type === 'text') text += part.value
    else if (part.type === 'break') text += ' '
    else if (part.type === 'footnoteReference') text += markerStart + part.label + markerEnd
  }
  return text
}

function blocksOf(blocks: readonly Block[], notes: Notes, around: readonly Unit[], depth: number): Printed[] {
  return blocks.flatMap(block => blockOf(block, notes, around, depth))
}

function blockOf(block: Block, notes: Notes, around: readonly Unit[], depth: number): readonly Printed[] {
  const text = textOf(block)
  switch (block.type) {
    case 'paragraph':
      return [print({ kind: 'paragraph', text }, block, notes, around, depth)]
    case 'table':
      return [print({ kind: 'table', text, table: block }, block, notes, around, depth)]
    case 'figure':
      return block.caption ? [print({ kind: 'figure', text }, block.caption, notes, around)] : []
    case 'quote':
      return blocksOf(block.children, notes, around, depth)
    case 'list':
      return block.items.flatMap((item, index) => itemOf(item, block, index, notes, around, depth))
  }
}

type Item = Extract<Block, { type: 'list' }>['items'][number]

function itemOf(
  item: Item,
  list: object,
  index: number,
  notes: Notes,
  around: readonly Unit[],
  depth: number,
): Printed[] {
  const [first, ...rest] = item.children
  const unit: Unit = { kind: 'item', text: first ? textOf(first) : '', label: item.label, list }
  const opening = first ? [print(unit, first, notes, around, depth, index > 0)] : []
  return [...opening, ...blocksOf(rest, notes, [...around, unit], depth + 1)]
}
