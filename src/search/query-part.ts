/** One way to find what a part of a question asks for: every term must be there. A term is a word or words side by side. */
export interface Way {
  readonly terms: readonly string[]
  readonly weight: number
  /** What the reader is told was searched as well; null for the reader's own words. */
  readonly also: string | null
}

/** A part of a question that stands for one thing: a word, a phrase in quotes, a number, an abbreviation. */
export interface QueryPart {
  /** As typed. */
  readonly text: string
  readonly ways: readonly Way[]
}
