import type { HeadingFacts } from './heading-facts.ts'
import type { Refrains } from './refrains.ts'

/** The level of each heading, and the lines before which a heading must have been lost. */
export interface Nesting {
  readonly levels: ReadonlyMap<HeadingFacts, number>
  readonly missing: readonly number[]
}

/** Where a walk through the headings stands. */
interface Position {
  /** The level of headings that stand right under the last anchor. */
  readonly top: number
  /** The level of the open group: headings stacked on others; null outside a group. */
  readonly group: number | null
  /** The level of the last topic, under which recurring sub-headings stand; null before the first. */
  readonly topic: number | null
  /** Whether a recurring sub-heading is open. */
  readonly inRefrain: boolean
}

/**
 * Nests the headings that neither number nor contents place. A heading right under another is its child, and so are
 * those after it until the next such stack; recurring sub-headings stand under their topic, and a heading that no
 * round of them follows stands under the sub-heading it is in.
 */
export function nestByRefrains(
  facts: readonly HeadingFacts[],
  anchors: ReadonlyMap<HeadingFacts, number>,
  refrains: Refrains,
): Nesting {
  const levels = new Map<HeadingFacts, number>()
  const missing: number[] = []
  let position: Position = { top: 2, group: null, topic: null, inRefrain: false }
  for (const [index, each] of facts.entries()) {
    const anchor = anchors.get(each)
    const [before, next] = [facts[index - 1], facts[index + 1]]
    if (anchor !== undefined) {
      levels.set(each, anchor)
      position = { top: anchor + 1, group: null, topic: null, inRefrain: false }
    } else if (refrains.all.has(each.key)) {
      const opens = refrains.opening.has(each.key)
      if (opens && position.inRefrain && !before?.stacked) missing.push(each.heading.line)
      levels.set(each, (position.topic ?? position.top - 1) + 1)
      position = { ...position, inRefrain: true }
    } else {
      position = place(each, next, position, refrains, anchors, levels)
    }
  }
  return { levels, missing }
}

function place(
  each: HeadingFacts,
  next: HeadingFacts | undefined,
  position: Position,
  refrains: Refrains,
  anchors: ReadonlyMap<HeadingFacts, number>,
  levels: Map<HeadingFacts, number>,
): Position {
  const refrainNext = next !== undefined && refrains.all.has(next.key)
  const opensGroup = each.stacked && next !== undefined && !refrainNext && !anchors.has(next)
  if (position.inRefrain && !opensGroup && !(each.stacked && refrainNext)) {
    levels.set(each, (position.topic ?? position.top) + 2)
    return position
  }
  const level = opensGroup || position.group === null ? position.top : position.group + 1
  levels.set(each, level)
  return { ...position, group: opensGroup ? level : position.group, topic: level, inRefrain: false }
}
