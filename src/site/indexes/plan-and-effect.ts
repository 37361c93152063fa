import type { Section } from '../../document/node.ts'
import type { Publication } from '../../document/publication.ts'
import { sentencesOf } from '../../document/sentences.ts'
import { textOf } from '../../document/text-of.ts'
import { isAccountOfPlan } from '../account-of-plan.ts'
import { indexWords } from '../index-words.ts'
import type { Answer, PlanAndEffect } from './index-page.ts'

/** Two questions that stand under fewer topics than this are no refrain. */
const fewestTopics = 3

/** A topic of a reaction and the two answers under it; `group` is the top heading that it stands under. */
export interface FoundTopic extends PlanAndEffect {
  readonly group: string
  readonly groupId: string
}

/** A section with its two neighbouring sub-sections. */
interface Candidate {
  readonly top: Section
  readonly topic: Section
  readonly plan: Section
  readonly effect: Section
}

/**
 * The topics under which the same two questions return: an account of the plan, and after it what follows from it.
 * Found by recurrence: the first announces the plan (`Wat wil het kabinet?`), the second is the question that follows
 * such a one most often (`Wat betekent dit voor gemeenten?`), small words aside.
 */
export function plansAndEffects(
  { document }: Publication,
  addressOf: (id: string) => string | null,
): readonly FoundTopic[] {
  const candidates = document.sections.flatMap(top => candidatesIn(top, top))
  const counts = new Map<string, number>()
  for (const { effect } of candidates) {
    const key = questionKey(textOf(effect.heading))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const returning = new Set([...counts].filter(([, count]) => count >= fewestTopics).map(([key]) => key))
  const found = candidates.filter(({ effect }) => returning.has(questionKey(textOf(effect.heading))))
  const names = found.map(({ topic }) => textOf(topic.heading))
  const doubled = new Set(names.filter((name, at) => names.indexOf(name) !== at))
  return found.map(candidate => topicOf(candidate, doubled, addressOf))
}

function candidatesIn(section: Section, top: Section): readonly Candidate[] {
  const own = section.sections.flatMap((plan, at) => {
    const effect = section.sections[at + 1]
    return effect && isAccountOfPlan(textOf(plan.heading)) ? [{ top, topic: section, plan, effect }] : []
  })
  return [...own, ...section.sections.flatMap(child => candidatesIn(child, top))]
}

/** `Wat betekent dit voor de gemeenten?` and `Wat betekent het voor gemeenten?` are one question. */
function questionKey(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter(word => !['', 'de', 'het', 'een', 'dit', 'dat', 'deze', 'die'].includes(word))
    .join(' ')
}

// A topic that stands under two ministries is told apart by them.
function topicOf(
  { top, topic, plan, effect }: Candidate,
  doubled: ReadonlySet<string>,
  addressOf: (id: string) => string | null,
): FoundTopic {
  const heading = textOf(topic.heading)
  const name = doubled.has(heading) ? indexWords.municipalities.under(heading, textOf(top.heading)) : heading
  return {
    group: textOf(top.heading),
    groupId: top.id ?? '',
    topic: name,
    plan: answerOf(plan, name, addressOf),
    effect: answerOf(effect, name, addressOf),
  }
}

function answerOf(section: Section, topic: string, addressOf: (id: string) => string | null): Answer {
  const text = indexWords.municipalities.question(textOf(section.heading), topic)
  const address = (section.id && addressOf(section.id)) || '/'
  return { question: { text, address }, opening: openingOf(section) }
}

/** The first sentence of a section's own text. */
function openingOf({ blocks }: Section): string {
  for (const block of blocks) {
    if (block.added) continue
    const paragraph = block.type === 'list' ? block.items[0]?.children[0] : block
    const [first] = paragraph ? sentencesOf(textOf(paragraph)) : []
    if (first) return first.text
  }
  return ''
}
