import { placeOf } from './build-inlines.ts'
import type { Pass } from './draft.ts'
import { factsOf } from './heading-facts.ts'
import { nestBetweenAnchors } from './nest-between-anchors.ts'
import { numberedLevels } from './numbered-levels.ts'
import { findRefrains } from './refrains.ts'
import { isTitle } from './title-heading.ts'

/**
 * Gives every heading its level: 1 for the title, what numbers and the table of contents prove, and between those what
 * recurring and stacked headings tell.
 * Reports `missing-heading`.
 */
export const nestHeadings: Pass = draft => {
  const facts = factsOf(draft)
  const title = isTitle(draft, facts) ? (facts[0] ?? null) : null
  const anchors = numberedLevels(facts, title)
  const others = facts.filter(each => each !== title)
  const { levels, missing } = nestBetweenAnchors(others, anchors, findRefrains(others))
  return {
    ...draft,
    headings: facts.map(each => ({ ...each.heading, level: each === title ? 1 : (levels.get(each) ?? 2) })),
    findings: [...draft.findings, ...missing.map(line => ({ rule: 'missing-heading', place: placeOf(draft, line) }))],
  }
}
