import type { Inline, Text } from '../../document/node.ts'

/** What a recogniser found in the flat text of a block: UTF-16 offsets, and the node its words become. */
export interface Span {
  readonly start: number
  readonly end: number
  wrap(children: readonly Text[]): Inline
}

/** All of `chosen` and those of `more` that overlap none of them; all three lists run in text order. */
export function addSpans(chosen: readonly Span[], more: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  let next = 0
  for (const span of more) {
    for (let ahead = chosen[next]; ahead && ahead.start < span.end; ahead = chosen[++next]) merged.push(ahead)
    const last = merged.at(-1)
    if (!last || last.end <= span.start) merged.push(span)
  }
  return [...merged, ...chosen.slice(next)]
}
