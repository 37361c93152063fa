import type { Draft } from './draft.ts'
import type { Candidate } from './find-markers.ts'
import type { NoteBlock } from './note-block.ts'
import { gapsIn } from './note-gaps.ts'
import type { LabelStyle } from './note-start.ts'
import { type MarkerStock, nearestMarker, takeMarker } from './note-stock.ts'
import { isFree } from './table-found.ts'

// how far a style of label speaks for a note: `1. Tekst` is more often an item of a list
const trust: Readonly<Record<LabelStyle, number>> = {
  alone: 1,
  bracket: 1,
  raised: 1,
  star: 1,
  spaced: 0.9,
  dotted: 0.6,
}

/**
 * The blocks that are notes. The style that has the most markers chooses first, and in it the blocks with the most;
 * a marker serves one note only. Last come the blocks that fill a gap between notes.
 */
export function judgeBlocks(draft: Draft, blocks: readonly NoteBlock[], stock: MarkerStock): readonly NoteBlock[] {
  const accepted = new Set<NoteBlock>()
  const take = (block: NoteBlock, own: readonly Candidate[]) => {
    accepted.add(block)
    for (const marker of own) takeMarker(stock, marker)
  }
  for (const block of inOrderOfTrust(blocks, stock)) {
    const own = markersFor(block, stock)
    if (isConvincing(draft, block, own)) take(block, own)
  }
  for (const block of gapsIn(blocks, accepted)) {
    const own = markersFor(block, stock)
    if (own.length * 2 >= block.length) take(block, own)
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
  return /[.!?)]$|https?:|www\.|kamerstuk|stb\.|stcrt\.|^\d+[. ]*(?:zie|bron|vgl)\b/iu.test(text)
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
