import type { Draft } from './draft.ts'
import type { HeadingCandidate } from './heading-candidates.ts'
import { isAddressLine } from './heading-shape.ts'
import { closesLetter, isOffice } from './letter-phrases.ts'
import { contentFrom } from './loose-cells.ts'

/** Lines that may stand between the closing phrase of a letter and the last name under it. */
const mostSigners = 4
const longestSigner = 60

/**
 * Whether a line of a row signs: it stands under the closing phrase of a letter, the last of a longer row aside, or
 * next to an address or an office.
 */
export function isSigner(draft: Draft, row: readonly HeadingCandidate[], index: number): boolean {
  const isLast = row.length > 1 && index === row.length - 1
  if (!isLast && isBelowClosing(draft, row[0]?.lines[0] ?? 0)) return true
  const own = row[index]?.text ?? ''
  const next = draft.lines[contentFrom(draft, row[index]?.lines.at(-1) ?? 0, 1) - 1]?.text ?? ''
  return [own, next].some(text => isAddressLine(text) || isOffice(text))
}

function isBelowClosing(draft: Draft, line: number): boolean {
  let before = line
  for (let step = 0; step < mostSigners; step += 1) {
    before = contentFrom(draft, before, -1)
    const text = draft.lines[before - 1]?.text ?? ''
    if (closesLetter(text)) return true
    if (before === 0 || text.length > longestSigner || /[.!?]$/.test(text)) return false
  }
  return false
}
