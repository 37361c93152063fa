import type { Finding } from '../../document/finding.ts'
import { nearestWord } from '../../document/nearest-word.ts'
import type { NamedSection, PairedVoice, Pairing } from '../../document/pairing.ts'

type Headings = ReadonlyMap<string, string>

/**
 * Every section of both publications stands in the file exactly once, so that nothing is hidden. Reports
 * `pair-unknown-publication`, `pair-unknown-section`, `pair-doubled-section` and `pair-missing-section`.
 * Input: the headings of each publication by id, by its key (`2020/begroting-bzk`).
 */
export function* checkPairing(pairing: Pairing, publications: ReadonlyMap<string, Headings>): Generator<Finding> {
  for (const voice of ['promised', 'done'] as const) {
    const key = pairing.publications[voice]
    const headings = publications.get(key)
    if (headings) yield* checkVoice(pairing, voice, headings)
    else yield { rule: 'pair-unknown-publication', place: pairing.place, quote: key }
  }
}

function* checkVoice(pairing: Pairing, voice: PairedVoice, headings: Headings): Generator<Finding> {
  const seen = new Set<string>()
  for (const { id, place } of namedIn(pairing, voice)) {
    if (!headings.has(id)) {
      const nearest = nearestWord(id, [...headings.keys()]) ?? 'geen'
      yield { rule: 'pair-unknown-section', place, quote: id, details: { nearest } }
    } else if (seen.has(id)) yield { rule: 'pair-doubled-section', place, quote: id }
    seen.add(id)
  }
  for (const [id, heading] of headings) {
    if (!seen.has(id)) yield { rule: 'pair-missing-section', place: pairing.place, quote: id, details: { heading } }
  }
}

/** Every section that the file names for one of the two publications. */
function namedIn(pairing: Pairing, voice: PairedVoice): readonly NamedSection[] {
  const alone = voice === 'promised' ? pairing.withoutAnswer : pairing.withoutPromise
  return [...pairing.pairs.flatMap(pair => pair[voice]), ...alone, ...pairing.headingsOnly[voice]]
}
