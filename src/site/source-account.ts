import type { Finding } from '../document/finding.ts'
import type { WordAccount } from '../document/word-account.ts'

/** A source line that is not on the page, and why, in plain Dutch. */
export interface DroppedLine {
  readonly line: number
  readonly text: string
  readonly reason: string
}

/** What a source line became (`alinea`), and what decided that, in plain Dutch; `id` is its place in the publication. */
export interface SourceLine {
  readonly line: number
  readonly role: string
  readonly reason: string
  readonly start: string
  readonly id: string | null
}

/** Something a person should look at, with the source line it is about; `message` is plain Dutch. */
export interface Doubt {
  readonly line: number
  readonly message: string
}

/** How many parts of each kind the source has, every one of them proven to stand in its place on the page. */
export interface StructureCounts {
  readonly headings: number
  readonly items: number
  readonly notes: number
  readonly tables: number
  readonly doubtfulTables: number
}

/** What *Bron en volledigheid* shows: that the page holds the whole source, and where it may be wrong. */
export interface SourceAccount {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly lines: number
  readonly words: WordAccount
  /** Every word that the publication prints otherwise than its source; a build with one of these fails. */
  readonly differences: readonly Finding[]
  readonly structure: StructureCounts
  readonly dropped: readonly DroppedLine[]
  /** Every line that is not blank. */
  readonly roles: readonly SourceLine[]
  readonly doubts: readonly Doubt[]
}
