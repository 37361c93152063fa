import { citableOf } from '../../document/citable.ts'
import type { Finding } from '../../document/finding.ts'
import type { Term, Topic } from '../../document/glossary.ts'
import { isKnown, type KnownIds } from './check-summary.ts'

/**
 * Reports `term-dead-place` (a place that is in no text), `term-without-place` (neither a text nor the editor defines
 * it) and `term-doubled` (the same meaning twice; two meanings of the same letters may stand).
 */
export function* checkTerms(terms: readonly Term[], known: KnownIds): Generator<Finding> {
  const seen = new Set<string>()
  for (const { place, short, long, definedAt, byEditor } of terms) {
    const meaning = `${short} ${long.toLowerCase()}`
    if (seen.has(meaning)) yield { rule: 'term-doubled', place, quote: short }
    seen.add(meaning)
    if (definedAt.length === 0 && !byEditor) yield { rule: 'term-without-place', place, quote: short }
    for (const address of definedAt) {
      if (!isKnown(citableOf(address), known)) yield { rule: 'term-dead-place', place, quote: address }
    }
  }
}

/** Reports `topic-doubled` for a name that two topics claim: an entry of the index would stand twice. */
export function* checkTopics(topics: readonly Topic[]): Generator<Finding> {
  const seen = new Set<string>()
  for (const { place, name, aliases } of topics) {
    for (const one of [name, ...aliases]) {
      if (seen.has(one)) yield { rule: 'topic-doubled', place, quote: one }
      seen.add(one)
    }
  }
}
