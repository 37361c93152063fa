import type { IndexPage, PartGroup } from './index-page.ts'

/** A piece of an index that can be a page of its own. */
export interface IndexPiece {
  /** Its anchor in the index, and the last step of its address. */
  readonly id: string
  readonly text: string
  /** What it is listed under. */
  readonly group: PartGroup['heading']
  readonly page: IndexPage
}
