import type { Draft, Pass } from './draft.ts'
import { type Candidate, candidatesOf } from './find-markers.ts'
import { claimsOf, type NoteBlock, noteBlockAt, notesOf } from './note-block.ts'
import type { LabelStyle } from './note-start.ts'
import { claimLines, isFree } from './table-found.ts'

/** The markers that may refer to a note, by label, in reading order. */
type Markers = ReadonlyMap<string, Candidate[]>

/**
 * Finds the texts of the notes, after the text or at the foot of a page in the middle of it. A number before a text is
 * a note when the text above it has markers for such numbers that no other note needs; otherwise it is a heading,
 * an item or a number.
 */
export const findNotes: Pass = draft => {
  const blocks = blocksOf(draft)
  const inBlock = new Set(blocks.flatMap(block => claimsOf(block, 'footnote-text', '').map(claim => claim.line)))
  const markers = byLabel(candidatesOf(draft, index => isText(draft, index) && !inBlock.has(index + 1)))
  const accepted = judge(draft, blocks, markers)
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

function byLabel(candidates: readonly Candidate[]): Markers {
  const markers = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    if (candidate.weight < 0.5) continue
    const same = markers.get(candidate.label)
    if (same) same.push(candidate)
    else markers.set(candidate.label, [candidate])
  }
  return markers
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
function judge(draft: Draft, blocks: readonly NoteBlock[], markers: Markers): readonly NoteBlock[] {
  const used = new Set<Candidate>()
  const accepted = new Set<NoteBlock>()
  for (const block of inOrderOfTrust(blocks, markers)) {
    const own = markersFor(block, markers, used)
    if (!isConvincing(draft, block, own)) continue
    accepted.add(block)
    for (const marker of own) used.add(marker)
  }
  return blocks.filter(block => accepted.has(block))
}

function inOrderOfTrust(blocks: readonly NoteBlock[], markers: Markers): readonly NoteBlock[] {
  const support = new Map(blocks.map(block => [block, markersFor(block, markers, new Set()).length]))
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

/** For each note of a block the nearest unused marker above it. */
function markersFor(block: NoteBlock, markers: Markers, used: ReadonlySet<Candidate>): readonly Candidate[] {
  return block.flatMap(({ start }) => {
    const same = markers.get(start.label) ?? []
    const marker = same.findLast(candidate => candidate.line <= start.index && !used.has(candidate))
    return marker ? [marker] : []
  })
}

function isConvincing(draft: Draft, block: NoteBlock, own: readonly Candidate[]): boolean {
  const style = block[0]?.start.style
  const share = own.length / block.length
  const strong = own.some(marker => marker.weight >= 2)
  if (style === 'spaced' || style === 'dotted')
    return share >= 0.75 && strong && (block.length > 1 || looksLikeNote(draft, block))
  if (style === 'alone' && isTail(draft, block) && countsFromOne(block)) return true
  return share >= 0.5 && strong
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
