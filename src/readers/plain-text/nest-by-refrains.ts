import { type Group, staysInGroup } from './group-ties.ts'
import type { HeadingFacts } from './heading-facts.ts'
import type { OutlineSection } from './outline.ts'
import type { Refrains } from './refrains.ts'

/** The level of each heading, and the lines before which a heading must have been lost. */
export interface Nesting {
  readonly levels: ReadonlyMap<HeadingFacts, number>
  readonly missing: readonly number[]
}

/** What a walk through the headings knows of the whole. */
interface Walk {
  readonly sections: readonly OutlineSection[]
  readonly anchors: ReadonlyMap<HeadingFacts, number>
  readonly refrains: Refrains
  readonly levels: Map<HeadingFacts, number>
}

/** Where a walk through the headings stands. */
interface Position {
  /** The level of headings that stand right under the last anchor. */
  readonly top: number
  /** The open group: a heading that stands on another, with the topics under it. */
  readonly group: Group | null
  /** The level of the last topic, under which recurring sub-headings stand; null before the first. */
  readonly topic: number | null
  /** Whether a recurring sub-heading is open. */
  readonly inRefrain: boolean
}

/**
 * Nests the headings that neither number nor contents place, in a text with recurring sub-headings. Those stand under
 * their topic; a heading that no round of them follows stands under the sub-heading it is in. A heading right under
 * another is its child, and so are the topics after it as long as they speak of it.
 */
export function nestByRefrains(
  sections: readonly OutlineSection[],
  anchors: ReadonlyMap<HeadingFacts, number>,
  refrains: Refrains,
): Nesting {
  const walk: Walk = { sections, anchors, refrains, levels: new Map() }
  const missing: number[] = []
  let position: Position = { top: 2, group: null, topic: null, inRefrain: false }
  for (const [index, { facts }] of sections.entries()) {
    const anchor = anchors.get(facts)
    if (anchor !== undefined) {
      walk.levels.set(facts, anchor)
      position = { top: anchor + 1, group: null, topic: null, inRefrain: false }
    } else if (refrains.all.has(facts.key)) {
      const isLost = position.inRefrain && refrains.opening.has(facts.key) && !sections[index - 1]?.facts.stacked
      if (isLost) missing.push(facts.heading.line)
      walk.levels.set(facts, (position.topic ?? position.top - 1) + 1)
      position = { ...position, inRefrain: true }
    } else position = placeTopic(walk, index, position)
  }
  return { levels: walk.levels, missing }
}

function placeTopic(walk: Walk, index: number, position: Position): Position {
  const section = walk.sections[index]
  if (!section) return position
  if (position.inRefrain && !section.facts.stacked) {
    walk.levels.set(section.facts, (position.topic ?? position.top) + 2)
    return position
  }
  const stays =
    position.group !== null && !opensGroup(walk, index) && staysInGroup(position.group, topicsFrom(walk, index))
  const level = position.top + (stays ? 1 : 0)
  walk.levels.set(section.facts, level)
  const group = opensGroup(walk, index)
    ? { head: section.stems, topics: [] }
    : stays && position.group
      ? { ...position.group, topics: [...position.group.topics, ...section.stems] }
      : null
  return { ...position, group, topic: level, inRefrain: false }
}

/** Whether a heading stands on another that is neither a recurring sub-heading nor an anchor. */
function opensGroup({ sections, refrains, anchors }: Walk, index: number): boolean {
  const next = sections[index + 1]?.facts
  return (
    sections[index]?.facts.stacked === true && next !== undefined && !refrains.all.has(next.key) && !anchors.has(next)
  )
}

/** A topic and the one after it, each with all text up to the next topic or anchor. */
function topicsFrom(walk: Walk, index: number): readonly (readonly OutlineSection[])[] {
  const end = topicEnd(walk, index)
  const isTopic = end < walk.sections.length && !walk.anchors.has(walk.sections[end]?.facts as HeadingFacts)
  const next = isTopic && !opensGroup(walk, end) ? [walk.sections.slice(end, topicEnd(walk, end))] : []
  return [walk.sections.slice(index, end), ...next]
}

/** The index after the last section of a topic: where the next heading that sub-headings follow, or an anchor, stands. */
function topicEnd({ sections, anchors, refrains }: Walk, index: number): number {
  for (let at = index + 1; at < sections.length; at += 1) {
    const facts = sections[at]?.facts
    if (facts && (anchors.has(facts) || (facts.stacked && !refrains.all.has(facts.key)))) return at
  }
  return sections.length
}
