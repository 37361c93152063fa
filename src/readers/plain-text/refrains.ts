import type { HeadingFacts } from './heading-facts.ts'

/** Sub-headings that come back under one topic after another: `opening` begins each round, `all` is every one of them. */
export interface Refrains {
  readonly opening: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

const fewestRounds = 3

/** Finds the headings that recur, and those of them that mostly stand right under a heading that does not. */
export function findRefrains(facts: readonly HeadingFacts[]): Refrains {
  const groups = [...Map.groupBy(facts, each => each.key)].filter(([, group]) => group.length >= fewestRounds)
  const all = new Set(groups.map(([key]) => key))
  const before = new Map(facts.map((each, index) => [each, facts[index - 1]]))
  const opens = (each: HeadingFacts) => {
    const previous = before.get(each)
    return previous?.stacked === true && !all.has(previous.key)
  }
  const opening = groups.filter(([, group]) => group.filter(opens).length * 2 > group.length).map(([key]) => key)
  return { opening: new Set(opening), all: opening.length > 0 ? all : new Set() }
}
