import type { Answer, Coverage, Question } from '../../../src/search/answer-question.ts'
import type { ExcerptPiece } from '../../../src/search/excerpt-of.ts'
import type { FacetCounts } from '../../../src/search/filter-records.ts'
import type { RecordMeta } from '../../../src/search/search-record.ts'

/** A result as the page shows it. */
export interface ShownRecord {
  readonly url: string
  readonly meta: RecordMeta
  readonly excerpt: readonly ExcerptPiece[]
  /** The group it belongs to. */
  readonly coverage: Coverage
}

/** Where the worker finds what it needs; addresses have the path prefix. */
export interface SearchAddresses {
  readonly pagefind: string
  readonly base: string
  readonly basics: string
  readonly vocabulary: string
}

/** From the page to the worker. `turn` tells an answer that was overtaken from the one that is waited for. */
export type SearchRequest =
  | { readonly open: SearchAddresses }
  | { readonly turn: number; readonly ask: Question }
  | { readonly turn: number; readonly from: number }

/** What the page is told of an answer; the records themselves come by the ten. */
export type AnswerSummary = Pick<Answer, 'query' | 'unknown' | 'rest' | 'also' | 'near'> & {
  readonly groups: readonly { readonly coverage: Coverage; readonly count: number }[]
  /** Of how many parts the question is made; with one there are no "most of your words". */
  readonly parts: number
}

/** From the worker to the page. */
export type SearchReply =
  | { readonly turn: number; readonly answer: AnswerSummary; readonly records: readonly ShownRecord[] }
  | { readonly turn: number; readonly records: readonly ShownRecord[] }
  | { readonly turn: number; readonly counts: FacetCounts }
  | { readonly turn: number; readonly failed: 'blocked' | 'unreachable' }

export const pageSize = 10
