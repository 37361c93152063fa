import { findCitations } from './find-citations.ts'
import { placeOf } from './place-of.ts'
import type { Span } from './span.ts'

/** Citations as document references. */
export function findReferences(text: string): readonly Span[] {
  return findCitations(text).map(({ start, end, url, paper }) => ({
    start,
    end,
    wrap: children => ({ type: 'documentReference', url, paper, children, ...placeOf(children) }),
  }))
}
