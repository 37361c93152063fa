/** A session year of the States General as printed: `2019/20` is from 2019 to 2020; `to` is null when one year stands there. */
export interface Session {
  readonly from: number
  readonly to: number | null
}

/** `I` is the Eerste Kamer, `II` the Tweede Kamer, `both` their joint papers and meetings. */
export type Chamber = 'I' | 'II' | 'both'

/** A citation of an official publication in a text. `url` is null where no link may be made. */
export interface Citation {
  readonly start: number
  readonly end: number
  readonly url: string | null
  readonly chamber: Chamber | null
  readonly session: Session | null
  /** The number of a Kamerstuk's dossier (`35570`), with which its session can be checked. */
  readonly dossier: string | null
}

/** Where the official publications are. */
export const officialBase = 'https://zoek.officielebekendmakingen.nl/'
