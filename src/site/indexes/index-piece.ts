import type { IndexPage, PartGroup } from './index-page.ts'

/** A piece of an index that can be a page of its own. */
export interface IndexPiece {
  /** Its anchor in the index, and the last step of its address. */
  readonly id: string
  /** What it is called, also where the index around it is not seen. */
  readonly text: string
  /** What it is listed under. */
  readonly group: PartGroup['heading']
  readonly page: IndexPage
}

/** An index without its entries, and the pieces that have them: none when it cannot be divided, or not any further. */
export interface Division {
  readonly frame: IndexPage
  readonly pieces: readonly IndexPiece[]
}

/** What divides an index: `depth` is 0 for a whole index, 1 for a piece of it, 2 for a piece of that. */
export interface Dividing {
  readonly depth: number
  /** What the chapter at an address is called in its text. */
  chapterName(address: string): string
}
