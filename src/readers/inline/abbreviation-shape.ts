import { folded } from './match-initials.ts'

/** A way to read a string as an abbreviation: how much of it is the short form, the letters to explain, the cost allowed. */
export interface Reading {
  readonly length: number
  readonly letters: string
  readonly limit: number
}

const shape = /^\p{L}[\p{L}\p{N}&'’./+-]{0,15}(?: [\p{Lu}\p{N}][\p{L}\p{N}&]{0,7}(?:[-–/]\d{4})?){0,2}$/u
const yearTail = / \d{4}(?:[-–/]\d{2,4})?$/
const pluralTail = /(?<=\p{Lu})s$|['’]s$/u
const kindTail = /-\p{Ll}{3,20}$/u

/** The readings of `ZBO’s`, `NIS2-richtlijn`, `GA I&V 2019-2022`, the fullest first; none for what is no abbreviation. */
export function readingsOf(printed: string): readonly Reading[] {
  if (!shape.test(printed)) return []
  const withoutYear = printed.replace(yearTail, '')
  const full = lettersOf(printed)
  const spellings = [
    { length: printed.length, letters: full },
    { length: withoutYear.length, letters: lettersOf(withoutYear) },
    { length: withoutYear.length, letters: lettersOf(withoutYear).replace(/\d/g, '') },
  ]
  return spellings
    .filter(({ letters }) => letters.length >= 2 && letters.length <= 12)
    .map(spelling => ({ ...spelling, limit: limitOf(printed, spelling.letters) }))
}

function lettersOf(printed: string): string {
  const stem = printed.replace(kindTail, '').replace(pluralTail, '')
  return folded(stem).replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * How far the letters may be from plain initials: capitals, a plural as in `opc’s` or no vowel at all (`Cbw`) prove an
 * abbreviation, so compounds may be taken apart (`WKR`, werkkostenregeling); `Woo` and `mbo` could be words and must be
 * spelled nearly by initials.
 */
function limitOf(printed: string, letters: string): number {
  const count = letters.length
  const capitals = printed.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals === 0 && (count < 3 || count > 5)) return Number.NEGATIVE_INFINITY
  if (count === 2) return 0
  const isProven = capitals > 1 || /['’]s$/.test(printed) || (capitals === 1 && !/[aeiouy]/.test(letters))
  return isProven ? Math.ceil((2 * count) / 3) : 1.3
}
