/** Words that mean the same to the reader: what citizens say and what the texts say, or an abbreviation and its long form. */
export interface RelatedWords {
  readonly kind: 'synonym' | 'abbreviation'
  readonly one: readonly string[]
  readonly other: readonly string[]
}
