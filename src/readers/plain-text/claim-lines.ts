import type { LineRole } from '../../document/reader.ts'
import type { Draft, SourceLine } from './draft.ts'

/** A wish of a pass: this line gets this role. */
export interface Claim extends LineRole {
  readonly line: number
}

/** Gives lines their roles; a line that an earlier pass has claimed keeps what it has. */
export function claimLines(draft: Draft, wanted: Iterable<Claim>): Draft {
  const claims = [...draft.claims]
  for (const { line, role, rule } of wanted) {
    if (line >= 1 && line <= claims.length) claims[line - 1] ??= { role, rule }
  }
  return { ...draft, claims }
}

/** The lines with words that no pass has claimed yet, in order. */
export function openLines(draft: Draft): SourceLine[] {
  return draft.lines.filter(line => isOpen(draft, line))
}

/** Whether a line has words and no role yet. */
export function isOpen(draft: Draft, line: SourceLine): boolean {
  return line.text !== '' && draft.claims[line.number - 1] === null
}
