import { announcements } from './announcements.ts'
import { placeOf } from './build-inlines.ts'
import { levelCountedHeadings } from './counted-headings.ts'
import type { Pass } from './draft.ts'
import { factsOf, type HeadingFacts } from './heading-facts.ts'
import { lostHeadings } from './lost-headings.ts'
import { type Nesting, nestByRefrains } from './nest-by-refrains.ts'
import { nestByThemes, type OutlineSigns } from './nest-by-themes.ts'
import { numberedLevels } from './numbered-levels.ts'
import { type OutlineSection, outlineOf } from './outline.ts'
import { plainHeadings } from './plain-headings.ts'
import { findRefrains } from './refrains.ts'
import { isTitle } from './title-heading.ts'

/**
 * Gives every heading its level: 1 for the title, what numbers and the table of contents prove, and between those what
 * recurring and stacked headings, announcements and turns to another subject tell.
 * Reports `missing-heading`.
 */
export const nestHeadings: Pass = draft => {
  const facts = factsOf(draft)
  const title = isTitle(draft, facts) ? (facts[0] ?? null) : null
  const others = facts.filter(each => each !== title)
  const anchors = numberedLevels(facts, title)
  const refrains = findRefrains(others)
  const sections = outlineOf(draft, others)
  const { levels, missing } =
    refrains.all.size > 0 ? nestByRefrains(sections, anchors, refrains) : nestByOutline(sections, anchors, title)
  const counted = levelCountedHeadings(others, levels, anchors)
  return {
    ...draft,
    headings: facts.map(each => ({ ...each.heading, level: each === title ? 1 : (counted.get(each) ?? 2) })),
    findings: [...draft.findings, ...missing.map(line => ({ rule: 'missing-heading', place: placeOf(draft, line) }))],
  }
}

/** Nests what stands between headings whose level is proven. */
function nestByOutline(
  sections: readonly OutlineSection[],
  anchors: ReadonlyMap<HeadingFacts, number>,
  title: HeadingFacts | null,
): Nesting {
  const lost = lostHeadings(sections)
  const signs = { ...signsOf(sections, anchors), lost, plain: plainHeadings(sections, title) }
  const levels = new Map<HeadingFacts, number>(anchors)
  for (const [from, to] of spansBetween(sections, anchors)) {
    const above = anchors.get(sections[from - 1]?.facts ?? ({} as HeadingFacts)) ?? 1
    const nested = nestByThemes(sections, [from, to], above + 1, signs)
    for (const [step, level] of nested.entries()) {
      const section = sections[from + step]
      if (section) levels.set(section.facts, level)
    }
  }
  return { levels, missing: [...lost.values()] }
}

function signsOf(
  sections: readonly OutlineSection[],
  anchors: ReadonlyMap<HeadingFacts, number>,
): Omit<OutlineSigns, 'lost' | 'plain'> {
  const isFree = (index: number) => sections[index] !== undefined && !anchors.has(sections[index].facts)
  const hasStacks = sections.some(({ facts }, index) => facts.stacked && isFree(index) && isFree(index + 1))
  return { announcedBy: announcements(sections), hasStacks }
}

/** The runs of sections without proven level, as index of the first and the one after the last. */
function spansBetween(
  sections: readonly OutlineSection[],
  anchors: ReadonlyMap<HeadingFacts, number>,
): [number, number][] {
  const spans: [number, number][] = []
  for (const [index, { facts }] of sections.entries()) {
    const last = spans.at(-1)
    if (anchors.has(facts)) continue
    if (last && last[1] === index) last[1] = index + 1
    else spans.push([index, index + 1])
  }
  return spans
}
