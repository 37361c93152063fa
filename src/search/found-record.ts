import type { RecordMeta } from './search-record.ts'

/** A record as the index gives it back: its text with single spaces, and what stands beside it. */
export interface FoundRecord {
  readonly url: string
  readonly content: string
  readonly meta: RecordMeta
}
