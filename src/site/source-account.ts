import type { WordAccount } from '../document/word-account.ts'

/** A source line that is not on the page, and the named rule that dropped it. */
export interface DroppedLine {
  readonly line: number
  readonly text: string
  readonly rule: string
}

/** Something a person should look at, with the source line it is about; `message` is plain Dutch. */
export interface Doubt {
  readonly line: number
  readonly message: string
}

/** What *Bron en volledigheid* shows: that the page holds the whole source, and where it may be wrong. */
export interface SourceAccount {
  readonly file: string
  readonly sha256: string
  readonly lines: number
  readonly words: WordAccount
  readonly dropped: readonly DroppedLine[]
  readonly doubts: readonly Doubt[]
}
