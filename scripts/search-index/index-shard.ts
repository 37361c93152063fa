/** A file of a search index, by its path below the folder of the index. */
export interface IndexFile {
  readonly path: string
  readonly content: Uint8Array
}

/** A page of a shard: what Pagefind makes of one record. */
export interface ShardPage {
  /** The name of its fragment. */
  readonly name: string
  readonly wordCount: number
  /** The packed file that a reader loads to see the record. */
  readonly fragment: Uint8Array
}

/** A filter with the pages of each of its values. */
export interface ShardFilter {
  readonly name: string
  readonly values: readonly { readonly value: string; readonly pages: readonly number[] }[]
}

/** An index that Pagefind made of some of the records, to be joined with others. Its pages are numbered from 0. */
export interface IndexShard {
  readonly pages: readonly ShardPage[]
  /** The names of what records say of themselves; words that stand there refer to these by number. */
  readonly fields: readonly string[]
  readonly filters: readonly ShardFilter[]
  /** Every word and where it stands, in the order of the words and packed as Pagefind packs them: see `shardWords`. */
  readonly words: Uint8Array
}
