/** What a file of a table says about where the table comes from; addresses are whole. */
export interface TableContext {
  readonly name: string
  readonly publication: string
  readonly publisher: string
  readonly address: string
  readonly license: string
  readonly issued: string | null
}
