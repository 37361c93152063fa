import type { Draft, Pass } from './draft.ts'
import { type Candidate, candidatesOf } from './find-markers.ts'
import { claimsOf, type NoteBlock, noteBlockAt, notesOf } from './note-block.ts'
import type { LabelStyle } from './note-start.ts'
import { type MarkerStock, nearestMarker, stockOf, takeMarker } from './note-stock.ts'
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
  const accepted = judge(draft, blocks, stock)
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

// how far a style of label speaks for a note: `1. Tekst` is more often an item of a list
const trust: Readonly<Record<LabelStyle, number>> = {
  alone: 1,
  bracket: 1,
  raised: 1,
  star: 1,
  spaced: 0.9,
  dotted: 0.6,
}

/** The style that has the most markers chooses first, and in it the blocks with the most; a marker serves one note only. */
function judge(draft: Draft, blocks: readonly NoteBlock[], stock: MarkerStock): readonly NoteBlock[] {
  const accepted = new Set<NoteBlock>()
  for (const block of inOrderOfTrust(blocks, stock)) {
    const own = markersFor(block, stock)
    if (!isConvincing(draft, block, own)) continue
    accepted.add(block)
    for (const marker of own) takeMarker(stock, marker)
  }
  return blocks.filter(block => accepted.has(block))
}

function inOrderOfTrust(blocks: readonly NoteBlock[], stock: MarkerStock): readonly NoteBlock[] {
  const support = new Map(blocks.map(block => [block, markersFor(block, stock).length]))
  const styles = new Map<string, number>()
  const styleOf = (block: NoteBlock) => block[0]?.start.style ?? 'dotted'
  for (const [block, count] of support) {
    styles.set(styleOf(block), (styles.get(styleOf(block)) ?? 0) + count * trust[styleOf(block)])
  }
  const weight = (block: NoteBlock) => styles.get(styleOf(block)) ?? 0
  return blocks.toSorted(
    (one, other) => weight(other) - weight(one) || (support.get(other) ?? 0) - (support.get(one) ?? 0),
  )
}

/** For each note of a block the nearest marker above it that is not taken. */
function markersFor(block: NoteBlock, stock: MarkerStock): readonly Candidate[] {
  return block.flatMap(({ start }) => nearestMarker(stock, start.label, start.index) ?? [])
}

function isConvincing(draft: Draft, block: NoteBlock, own: readonly Candidate[]): boolean {
  const style = block[0]?.start.style
  const share = own.length / block.length
  const last = countsFromOne(block) && isTail(draft, block)
  if (style === 'alone' && last) return true
  if (!own.some(marker => marker.weight >= 2)) return false
  if (style !== 'spaced' && style !== 'dotted') return share >= 0.5
  return share >= (style === 'spaced' && last ? 0.5 : 0.75) && (block.length > 1 || looksLikeNote(draft, block))
}

/** A note is a sentence or cites something; a heading is neither. */
function looksLikeNote(draft: Draft, block: NoteBlock): boolean {
  const text = (block[0]?.lines ?? []).map(line => draft.lines[line - 1]?.text ?? '').join(' ')
  return /[.!?)]$|https?:|www\.|kamerstuk|stb\.|stcrt\.|^\d+\.? (?:zie|bron|vgl)\b/iu.test(text)
}

function countsFromOne(block: NoteBlock): boolean {
  return block.length > 1 && block[0]?.start.label === '1'
}

/** Whether nothing but lines with a role follows the block. */
function isTail(draft: Draft, block: NoteBlock): boolean {
  for (let index = block.at(-1)?.next ?? 0; index < draft.lines.length; index += 1)
    if (isFree(draft, index)) return false
  return true
}
