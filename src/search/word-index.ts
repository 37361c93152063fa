/** How often and where a word stands in one record, by its id in the index. */
export interface Sighting {
  /** How much the text says the word: 0 when only the name or a field beside the text has it. */
  readonly weight: number
  /** The fields of `RecordMeta` that have the word. */
  readonly fields: readonly string[]
}

/** An index that can be asked for words. `size` is its number of records. */
export interface WordIndex {
  readonly size: number
  /** The records that hold exactly this word (in any of its inflections), or these words side by side. */
  exactly(words: string): Promise<ReadonlySet<string>>
  /** The records that hold this word or one that begins with it. */
  around(word: string): Promise<ReadonlyMap<string, Sighting>>
  /** The records that have this value in a filter. */
  having(facet: string, value: string): Promise<ReadonlySet<string>>
}
