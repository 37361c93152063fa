import { rarityOf } from './pagefind-index.ts'
import type { QueryPart, Way } from './query-part.ts'
import type { Sighting, WordIndex } from './word-index.ts'

/** A record that answers a question: how many parts of it, and how well. */
export interface RankedRecord {
  readonly id: string
  readonly matched: number
  readonly score: number
}

/** What a question finds. `unknown` are the parts that no text has; `also` the related words that found something. */
export interface Ranking {
  readonly records: readonly RankedRecord[]
  readonly known: readonly QueryPart[]
  readonly unknown: readonly QueryPart[]
  readonly also: readonly string[]
}

/** How much a word counts in each field beside the text; the text itself counts up to `mostText`. */
export interface RankWeights {
  readonly fields: Readonly<Record<string, number>>
  readonly mostText: number
  readonly phrase: number
  readonly coverage: number
}

export const rankWeights: RankWeights = {
  fields: {
    title: 1.6,
    pad: 0.7,
    sleutels: 1.6,
    delen: 0.5,
    jaar: 0.7,
    soort: 0.3,
    thema: 0.15,
    publicatie: 0.1,
    datum: 0.1,
  },
  mostText: 2,
  phrase: 1.4,
  coverage: 1.5,
}

/** Ranks every record that holds a part of the question: rare words count for more, and so do names and more parts. */
export async function rankRecords(
  index: WordIndex,
  parts: readonly QueryPart[],
  weights = rankWeights,
): Promise<Ranking> {
  const found = await Promise.all(parts.map(part => findPart(index, part, weights)))
  const known = found.filter(({ scores }) => scores.size > 0)
  const whole = known.reduce((sum, { rarity }) => sum + rarity, 0)
  const totals = new Map<string, { matched: number; score: number; rarity: number }>()
  for (const { scores, rarity } of known) {
    for (const [id, score] of scores) {
      const total = totals.get(id) ?? { matched: 0, score: 0, rarity: 0 }
      totals.set(id, { matched: total.matched + 1, score: total.score + score, rarity: total.rarity + rarity })
    }
  }
  const records = [...totals].map(([id, { matched, score, rarity }]) => ({
    id,
    matched,
    score: score * (rarity / whole) ** weights.coverage,
  }))
  records.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
  return {
    records,
    known: known.map(({ part }) => part),
    unknown: found.filter(({ scores }) => scores.size === 0).map(({ part }) => part),
    also: [...new Set(found.flatMap(({ also }) => also))],
  }
}

interface FoundPart {
  readonly part: QueryPart
  readonly scores: ReadonlyMap<string, number>
  readonly rarity: number
  readonly also: readonly string[]
}

/** The best way counts for each record; a record that has two ways is not twice as good. */
async function findPart(index: WordIndex, part: QueryPart, weights: RankWeights): Promise<FoundPart> {
  const scores = new Map<string, number>()
  const also: string[] = []
  for (const way of await Promise.all(part.ways.map(one => findWay(index, one, weights)))) {
    for (const [id, score] of way.scores) scores.set(id, Math.max(score, scores.get(id) ?? 0))
    if (way.scores.size > 0 && way.also !== null) also.push(way.also)
  }
  return { part, scores, rarity: rarityOf(scores.size, index.size), also }
}

async function findWay(index: WordIndex, { terms, weight, also }: Way, weights: RankWeights) {
  const found = await Promise.all(terms.map(term => findTerm(index, { term, isOwn: also === null }, weights)))
  const [first = new Map<string, number>(), ...others] = found
  const scores = new Map<string, number>()
  for (const [id, score] of first) {
    if (!others.every(other => other.has(id))) continue
    const sum = others.reduce((total, other) => total + (other.get(id) ?? 0), score)
    scores.set(id, weight * sum)
  }
  return { scores, also }
}

// How much a text says a related word is not asked: that would double the work for what counts for less.
async function findTerm(
  index: WordIndex,
  { term, isOwn }: { readonly term: string; readonly isOwn: boolean },
  weights: RankWeights,
): Promise<ReadonlyMap<string, number>> {
  const isFlat = !isOwn || term.includes(' ')
  const exact = await index.exactly(term)
  if (exact.size === 0) return new Map()
  const around = isFlat ? new Map<string, Sighting>() : await index.around(term)
  const strengths = [...exact].map(id => [id, isFlat ? weights.phrase : strengthOf(around.get(id), weights)] as const)
  // A word that only a field without weight has (what kind of hit it is) finds nothing.
  const found = strengths.filter(([, strength]) => strength > 0)
  const rarity = rarityOf(found.length, index.size)
  return new Map(found.map(([id, strength]) => [id, rarity * strength]))
}

function strengthOf(sighting: Sighting | undefined, weights: RankWeights): number {
  if (!sighting) return weights.fields.delen ?? 0
  const fields = sighting.fields.reduce((sum, field) => sum + (weights.fields[field] ?? 0), 0)
  return Math.min(sighting.weight, weights.mostText) + fields
}
