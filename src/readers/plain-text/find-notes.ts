import type { Draft, Pass } from './draft.ts'
import { candidatesOf } from './find-markers.ts'
import { claimsOf, type NoteBlock, noteBlockAt, notesOf } from './note-block.ts'
import { judgeBlocks } from './note-judge.ts'
import { stockOf } from './note-stock.ts'
import { claimLines, isFree } from './table-found.ts'

/**
 * Finds the texts of the notes, after the text or at the foot of a page in the middle of it. A number before a text is
 * a note when the text above it has markers for such numbers that no other note needs; otherwise it is a heading,
 * an item or a number.
 */
export const findNotes: Pass = draft => {
  const blocks = blocksOf(draft)
  const inBlock = new Set(blocks.flatMap(block => claimsOf(block, 'footnote-text', '').map(claim => claim.line)))
  const stock = stockOf(candidatesOf(draft, index => isText(draft, index) && !inBlock.has(index + 1)))
  const accepted = judgeBlocks(draft, blocks, stock)
  return {
    ...draft,
    claims: claimLines(
      draft,
      accepted.flatMap(block => claimsOf(block, 'footnote-text', 'note-text')),
    ),
    notes: [...draft.notes, ...accepted.flatMap(block => notesOf(draft, block))],
  }
}

function isText(draft: Draft, index: number): boolean {
  const role = draft.claims[index]?.role
  return isFree(draft, index) || role === 'table-caption' || role === 'table-cells' || role === 'heading'
}

function blocksOf(draft: Draft): readonly NoteBlock[] {
  const blocks: NoteBlock[] = []
  for (let index = 0; index < draft.lines.length; index += 1) {
    const block = noteBlockAt(draft, index)
    if (block.length === 0) continue
    blocks.push(block)
    index = (block.at(-1)?.next ?? index + 1) - 1
  }
  return blocks
}
