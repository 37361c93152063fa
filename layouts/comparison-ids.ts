import type { PairedVoice } from '../src/document/pairing.ts'
import type { Comparison } from '../src/site/comparison.ts'

/** An id of a comparison's own: a year may have several, and no heading of a text has an underscore in its id. */
export function idIn({ publications }: Comparison, name: string): string {
  return `${publications.promised.slug}_${name}`
}

/** The id of a pair, from 1. */
export function pairId(comparison: Comparison, at: number): string {
  return idIn(comparison, `paar_${at}`)
}

/** The id of the heading above what only one of the two texts says. */
export function aloneId(comparison: Comparison, voice: PairedVoice): string {
  return idIn(comparison, voice === 'promised' ? 'alleen_beloofd' : 'alleen_gedaan')
}
