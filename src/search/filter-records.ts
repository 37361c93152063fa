import type { Library } from './answer-question.ts'
import type { RankedRecord } from './rank-records.ts'
import { type FacetName, facetNames } from './search-record.ts'

/** The values that a reader chose in each filter; a filter without values lets everything through. */
export type FacetChoice = Readonly<Partial<Record<FacetName, readonly string[]>>>

/** How many results each value of each filter would leave, given what is chosen in the other filters. */
export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>

/** Keeps the records that every filter lets through, in their order, and counts what each choice would give. */
export async function filterRecords(
  { index, facets }: Pick<Library, 'index' | 'facets'>,
  records: readonly RankedRecord[],
  chosen: FacetChoice,
): Promise<{ readonly records: readonly RankedRecord[]; readonly counts: FacetCounts }> {
  const having = new Map<FacetName, ReadonlyMap<string, ReadonlySet<string>>>()
  for (const name of facetNames) {
    const sets = await Promise.all(facets[name].map(async value => [value, await index.having(name, value)] as const))
    having.set(name, new Map(sets))
  }
  const passes = ({ id }: RankedRecord, name: FacetName) => {
    const values = (chosen[name] ?? []).filter(value => having.get(name)?.has(value))
    return values.length === 0 || values.some(value => having.get(name)?.get(value)?.has(id))
  }
  const countsOf = (name: FacetName) => {
    const left = records.filter(record => facetNames.every(other => other === name || passes(record, other)))
    const sets = [...(having.get(name) ?? [])]
    return Object.fromEntries(sets.map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length]))
  }
  return {
    records: records.filter(record => facetNames.every(name => passes(record, name))),
    counts: {
      jaar: countsOf('jaar'),
      thema: countsOf('thema'),
      soort: countsOf('soort'),
      uitgever: countsOf('uitgever'),
    },
  }
}
