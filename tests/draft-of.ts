import type { Draft } from '../src/readers/plain-text/draft.ts'
import { splitLines } from '../src/readers/plain-text/split-lines.ts'

/** A draft of bare lines, as the first pass of the reader makes it. */
export function draftOf(text: string): Draft {
  return splitLines('case.txt', text)
}
