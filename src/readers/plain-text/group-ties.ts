import { isAkin, stemsOf } from './content-stems.ts'
import type { OutlineSection } from './outline.ts'

/** A group of topics: what its heading says, and what the headings of its topics say. */
export interface Group {
  readonly head: readonly string[]
  readonly topics: readonly string[]
}

/** The share of a topic's words that speak of the group: so much ties it, so much in the next one bridges a gap. */
const tiedShare = 0.005
const bridgingShare = 0.01

/**
 * Whether a topic still belongs to the open group: its heading shares a word with the group or the topics before it,
 * its text speaks of the group, or at least the text of the topic after it does. The first topic always belongs.
 */
export function staysInGroup(
  { head, topics }: Group,
  [topic = [], next = []]: readonly (readonly OutlineSection[])[],
): boolean {
  if (topics.length === 0) return true
  const heading = topic[0]?.stems ?? []
  if (heading.some(word => [...head, ...topics].some(stem => isAkin(stem, word)))) return true
  return shareOf(head, topic) >= tiedShare || shareOf(head, next) >= bridgingShare
}

function shareOf(head: readonly string[], topic: readonly OutlineSection[]): number {
  const words = topic.flatMap(({ body }) => body.flatMap(({ text }) => stemsOf(text)))
  const said = words.filter(word => head.some(stem => isAkin(stem, word)))
  return words.length === 0 ? 0 : said.length / words.length
}
