import type { HeadingFacts } from './heading-facts.ts'
import type { HeadingNumber } from './heading-number.ts'

/**
 * The levels that numbers and the table of contents prove, by heading. Numberings of different style nest in the order
 * in which they first come (chapters, then decimals, then letters); one title has the levels of its parts below it.
 */
export function numberedLevels(facts: readonly HeadingFacts[], title: HeadingFacts | null): Map<HeadingFacts, number> {
  const levels = new Map<HeadingFacts, number>()
  const numbered = facts.filter(each => each !== title && each.number && each.heading.evidence !== 'bare-line')
  const depths = depthsOf(numbered, title?.number ?? null)
  for (const each of numbered) if (each.number) levels.set(each, 2 + (depths.get(styleKey(each.number)) ?? 0))
  const listed = facts.filter(each => each.entry && each !== title)
  if (isMixed(listed, levels, facts)) return levels
  const top = [...levels.values()].reduce((low, level) => Math.min(low, level), Number.POSITIVE_INFINITY)
  for (const each of listed) if (!levels.has(each)) levels.set(each, Number.isFinite(top) ? top : 2)
  return levels
}

/**
 * Whether a table of contents lists headings of several levels that it does not number: one of those stands right below
 * another of its headings, as no two chapters do. It then proves headings, but not their level.
 */
function isMixed(
  listed: readonly HeadingFacts[],
  levels: ReadonlyMap<HeadingFacts, number>,
  facts: readonly HeadingFacts[],
): boolean {
  const all = new Set(listed)
  return facts.some((each, index) => {
    const next = facts[index + 1]
    return each.stacked && all.has(each) && next !== undefined && all.has(next) && !levels.has(next)
  })
}

/** A numbering: its style and how deep it counts. */
function styleKey({ style, path }: HeadingNumber): string {
  return `${style} ${path.length}`
}

/** The depth of every numbering, from 0: deeper paths below shallower ones, later styles below earlier ones. */
function depthsOf(numbered: readonly HeadingFacts[], title: HeadingNumber | null): Map<string, number> {
  const depths = new Map<string, number>()
  const styles = [...Map.groupBy(numbered, each => each.number?.style).values()]
  let above = 0
  for (const group of styles) {
    const lengths = [...new Set(group.map(each => each.number?.path.length ?? 1))].sort((a, b) => a - b)
    const shallowest = title && title.style === group[0]?.number?.style ? title.path.length + 1 : (lengths[0] ?? 1)
    const start = group[0]?.number?.style === 'appendix' ? 0 : above
    for (const length of lengths) {
      depths.set(`${group[0]?.number?.style} ${length}`, start + Math.max(length - shallowest, 0))
    }
    above = start + Math.max((lengths.at(-1) ?? 1) - shallowest, 0) + 1
  }
  return depths
}
