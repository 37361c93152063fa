import { completeWord } from './complete-word.ts'
import { expandQuery } from './expand-query.ts'
import { countFacets, type FacetChoice, type FacetCounts, type FacetValues, filterRecords } from './filter-records.ts'
import { nearWords } from './near-words.ts'
import type { QueryPart } from './query-part.ts'
import { type RankedRecord, type Ranking, rankRecords } from './rank-records.ts'
import { cleanQuery, readQuery } from './read-query.ts'
import type { RelatedWords } from './related-words.ts'
import { facetNames } from './search-record.ts'
import type { WordIndex } from './word-index.ts'

/** What a reader asks. `literal` leaves related words out. */
export interface Question {
  readonly query: string
  readonly chosen: FacetChoice
  readonly literal: boolean
}

/** How much of the question a record answers: every part of it, most, or less. */
export type Coverage = 'all' | 'most' | 'any'

/** Records that answer the question equally far, best first. */
export interface AnswerGroup {
  readonly coverage: Coverage
  readonly ids: readonly string[]
}

/**
 * What the texts answer. `unknown` are the words that no text has. When more than half of the question is unknown
 * there are no groups: what the rest would find (`rest`) is no answer, but can be asked by itself.
 */
export interface Answer {
  readonly query: string
  readonly groups: readonly AnswerGroup[]
  readonly parts: readonly QueryPart[]
  readonly unknown: readonly string[]
  readonly rest: readonly string[]
  readonly also: readonly string[]
  readonly near: readonly string[]
  /** Made when it is asked for: a reader waits for results, not for counts. */
  counts(): Promise<FacetCounts>
}

/** What an answer is made from. The vocabulary is only asked for when a word stands in no text. */
export interface Library {
  readonly index: WordIndex
  readonly related: readonly RelatedWords[]
  readonly facets: FacetValues
  vocabulary(): Promise<ReadonlySet<string>>
}

/** Answers a question. Words are asked of the index one by one; combining and ranking them is done here. */
export async function answerQuestion(library: Library, { query, chosen, literal }: Question): Promise<Answer> {
  const asked = cleanQuery(query)
  const parts = expandQuery(readQuery(asked), literal ? [] : library.related)
  const first = await rankRecords(library.index, parts)
  const completed = first.unknown.length === 0 || literal ? parts : await completeParts(library, parts, first.unknown)
  const ranking = completed === parts ? first : await rankRecords(library.index, completed)
  const isAnswer = ranking.unknown.length <= ranking.known.length
  const answering = isAnswer ? ranking.records : []
  const records = await filterRecords(library.index, answering, onlyKnown(chosen, library.facets))
  return {
    query: asked,
    groups: groupsOf(records, completed.length),
    parts: ranking.known,
    unknown: ranking.unknown.map(({ text }) => text),
    rest: isAnswer ? [] : ranking.known.map(({ text }) => text),
    also: ranking.also,
    near: records.length > 0 ? [] : await nearTo(library, ranking),
    counts: () =>
      countFacets(library.index, answering, { chosen: onlyKnown(chosen, library.facets), facets: library.facets }),
  }
}

/** A value that no filter has (an old address) is left out: it would let nothing through. */
function onlyKnown(chosen: FacetChoice, facets: FacetValues): FacetChoice {
  const known = facetNames.map(facet => [facet, (chosen[facet] ?? []).filter(value => facets[facet].includes(value))])
  return Object.fromEntries(known)
}

async function completeParts(library: Library, parts: readonly QueryPart[], unknown: readonly QueryPart[]) {
  const vocabulary = await library.vocabulary()
  return parts.map(part => {
    const [own] = part.ways
    const [term, ...others] = own?.terms ?? []
    if (!unknown.includes(part) || term === undefined || others.length > 0) return part
    return { ...part, ways: [...part.ways, ...completeWord(term, vocabulary)] }
  })
}

async function nearTo({ vocabulary }: Library, { unknown }: Ranking): Promise<readonly string[]> {
  if (unknown.length === 0) return []
  const words = await vocabulary()
  return unknown.flatMap(({ ways }) => nearWords(ways[0]?.terms[0] ?? '', words)).slice(0, 5)
}

const coverages: readonly Coverage[] = ['all', 'most', 'any']

/** Input: the number of parts of the question, those that no text has included. */
function coverageOf({ matched }: RankedRecord, parts: number): Coverage {
  if (matched === parts) return 'all'
  return matched * 2 > parts ? 'most' : 'any'
}

const enough = 10

/** All words first; fewer words only while there are not yet enough results to choose from. */
function groupsOf(records: readonly RankedRecord[], parts: number): readonly AnswerGroup[] {
  const groups: AnswerGroup[] = []
  let shown = 0
  for (const coverage of coverages) {
    const ids = records.filter(record => coverageOf(record, parts) === coverage).map(({ id }) => id)
    if (ids.length === 0 || shown >= enough) continue
    groups.push({ coverage, ids })
    shown += ids.length
  }
  return groups
}
