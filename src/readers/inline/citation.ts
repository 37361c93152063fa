import type { CitedPaper } from '../../document/node.ts'

/** A session year of the States General as printed: `2019/20` is from 2019 to 2020; `to` is null when one year stands there. */
export interface Session {
  readonly from: number
  readonly to: number | null
}

/** A session as it is printed most: `2019/20`. */
export function sessionName({ from, to }: Session): string {
  return to === null ? `${from}` : `${from}/${`${to}`.slice(2)}`
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
  readonly paper: CitedPaper
}

/** Where the official publications are. */
export const officialBase = 'https://zoek.officielebekendmakingen.nl/'
