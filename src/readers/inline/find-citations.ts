import type { Citation } from './citation.ts'
import { findGazettes } from './find-gazettes.ts'
import { findHandelingen } from './find-handelingen.ts'
import { findKamerstukken } from './find-kamerstukken.ts'

/** Every official publication cited in a text, in text order. */
export function findCitations(text: string): readonly Citation[] {
  const citations = [...findKamerstukken(text), ...findHandelingen(text), ...findGazettes(text)]
  return citations.sort((one, other) => one.start - other.start)
}
