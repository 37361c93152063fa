/** Something that is not accessible yet, with the six things a statement says of it. */
export interface Deviation {
  readonly description: string
  readonly cause: string
  readonly consequence: string
  readonly alternative: string
  readonly measure: string
  readonly planning: string
}

/** A public body that runs the site: its statement is a legal one, and says who agreed to it. */
export interface PublicBody {
  readonly name: string
  readonly signer: string
  readonly agreed: string
  readonly registerId: string | null
}

/** What people write about the accessibility of the site. Times are in words (`vijf werkdagen`). */
export interface StatementDetails {
  readonly publicBody: PublicBody | null
  readonly acknowledgement: string
  readonly answer: string
  readonly deviations: readonly Deviation[]
}

/** What the last full test found, as `npm run statement` writes it. */
export interface Measurement {
  readonly date: string
  readonly pages: number
  readonly kinds: number
  readonly modes: readonly string[]
  readonly engines: readonly string[]
  readonly secondOpinions: readonly { readonly engine: string; readonly pages: number }[]
  readonly seeds: number
  readonly journeys: number
  readonly findings: number
  readonly excused: number
}
