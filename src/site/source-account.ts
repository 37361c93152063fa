/** Where the words of a source went; the seven add up to `source`, and `unaccounted` is 0. */
export interface WordCounts {
  readonly source: number
  readonly kept: number
  readonly joined: number
  readonly split: number
  readonly moved: number
  readonly dropped: number
  readonly corrected: number
  readonly unaccounted: number
}

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
  readonly words: WordCounts
  readonly dropped: readonly DroppedLine[]
  readonly doubts: readonly Doubt[]
}
