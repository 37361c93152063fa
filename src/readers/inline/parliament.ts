import type { Chamber, Session } from './citation.ts'
import type { Scanner } from './scanner.ts'

// `11` is a scanner's reading of `II`; a bare figure is a chamber only when a session year follows.
const chamberPart =
  /,?\s?(?:(I-II|I\/II|II|I|VV)(?![\p{L}\p{N}])|(Eerste Kamer|E\.?K\.?)|(Tweede Kamer|T\.?K\.?)|(11|1|2)(?=,?\s\d{4}\s?[-/–]))/uy
const sessionPart = /,?\s?(?:\(?vergaderjaar\s)?(\d{4})(?:\s?[-/–]\s?(\d{4}|\d{2})|(?=,\s))(?!\d)/y

/** Reads `II`, `TK`, `Eerste Kamer`; null when none is named. */
export function takeChamber(scan: Scanner): Chamber | null {
  const match = scan.take(chamberPart)
  if (!match) return null
  const [, roman, senate, house, figure] = match
  if (senate || roman === 'I' || figure === '1') return 'I'
  return house || roman === 'II' || figure ? 'II' : 'both'
}

/** Reads `2019/20`, `2019-2020`, `vergaderjaar 2019–2020`. */
export function takeSession(scan: Scanner): Session | null {
  const match = scan.take(sessionPart)
  if (!match) return null
  const from = Number(match[1])
  const end = match[2]
  if (!end) return { from, to: null }
  return { from, to: end.length === 4 ? Number(end) : Math.floor(from / 100) * 100 + Number(end) }
}

/**
 * Whether an address can be computed from the citation: until 2009 and from 2025/26 on addresses hold other parts.
 * Without a session year the dossier number is taken to be of the years between.
 */
export function isAddressable(session: Session | null): boolean {
  return session === null || (session.from >= 2009 && session.from <= 2024)
}
