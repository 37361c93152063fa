import type { NoteBlock } from './note-block.ts'

/** Blocks left over whose labels are just what lacks between the notes before and after them. */
export function gapsIn(blocks: readonly NoteBlock[], accepted: ReadonlySet<NoteBlock>): readonly NoteBlock[] {
  const nextLabels: number[] = []
  let next = Number.NaN
  for (const block of blocks.toReversed()) {
    nextLabels.push(next)
    if (accepted.has(block)) next = Number(block[0]?.start.label)
  }
  const gaps: NoteBlock[] = []
  let before: NoteBlock | null = null
  for (const [index, block] of blocks.entries()) {
    if (accepted.has(block)) before = block
    else if (before && fillsGap(block, before, nextLabels[blocks.length - 1 - index] ?? Number.NaN)) gaps.push(block)
  }
  return gaps
}

function fillsGap(block: NoteBlock, before: NoteBlock, next: number): boolean {
  const [first, last] = [block[0]?.start, block.at(-1)?.start]
  const end = before.at(-1)?.start
  return (
    first?.style === end?.style && Number(first?.label) === Number(end?.label) + 1 && Number(last?.label) + 1 === next
  )
}
