import type { HeadingFacts } from './heading-facts.ts'

const counted = /^(\p{L}[\p{L}-]{2,}) (\d{1,3})(?=[\s:.–-]|$)/u

/**
 * Headings that count on after the same word (`Aanbeveling 1: …`, `Aanbeveling 2: …`) are siblings: the later one gets
 * the level of the earlier, unless its own level is proven.
 */
export function levelCountedHeadings(
  facts: readonly HeadingFacts[],
  levels: ReadonlyMap<HeadingFacts, number>,
  anchors: ReadonlyMap<HeadingFacts, number>,
): ReadonlyMap<HeadingFacts, number> {
  const levelled = new Map(levels)
  const last = new Map<string, { readonly count: number; readonly level: number }>()
  for (const each of facts) {
    const [, word = '', digits = ''] = counted.exec(each.text) ?? []
    if (word === '') continue
    const key = word.toLowerCase()
    const before = last.get(key)
    const follows = before?.count === Number(digits) - 1 && !anchors.has(each)
    const level = follows ? before.level : (levels.get(each) ?? 2)
    levelled.set(each, level)
    last.set(key, { count: Number(digits), level })
  }
  return levelled
}
