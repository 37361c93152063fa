import type { RankedRecord } from './rank-records.ts'
import { type FacetName, facetNames } from './search-record.ts'
import type { WordIndex } from './word-index.ts'

/** The values that a reader chose in each filter; a filter without values lets everything through. */
export type FacetChoice = Readonly<Partial<Record<FacetName, readonly string[]>>>

/** Every value of every filter. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>

/** How many results each value of each filter would leave, given what is chosen in the other filters. */
export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>

/** Keeps the records that every filter lets through, in their order. Only what is chosen is asked of the index. */
export async function filterRecords(
  index: WordIndex,
  records: readonly RankedRecord[],
  chosen: FacetChoice,
): Promise<readonly RankedRecord[]> {
  let left = records
  for (const facet of facetNames) {
    const values = chosen[facet] ?? []
    if (values.length === 0) continue
    const passing = await Promise.all(values.map(value => index.having(facet, value)))
    left = left.filter(({ id }) => passing.some(ids => ids.has(id)))
  }
  return left
}

/** Counts what each choice would give. Input: every record that answers the question, before filtering. */
export async function countFacets(
  index: WordIndex,
  records: readonly RankedRecord[],
  { chosen, facets }: { readonly chosen: FacetChoice; readonly facets: FacetValues },
): Promise<FacetCounts> {
  const countsOf = async (facet: FacetName) => {
    const left = await filterRecords(index, records, { ...chosen, [facet]: [] })
    const counts = facets[facet].map(async value => {
      const ids = await index.having(facet, value)
      return [value, left.filter(({ id }) => ids.has(id)).length] as const
    })
    return Object.fromEntries(await Promise.all(counts))
  }
  return {
    jaar: await countsOf('jaar'),
    soort: await countsOf('soort'),
    uitgever: await countsOf('uitgever'),
    thema: await countsOf('thema'),
  }
}
