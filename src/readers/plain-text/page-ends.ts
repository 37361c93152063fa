import type { Draft, SourceLine } from './draft.ts'

/** Whether a page ends between two lines: nothing but furniture, notes and blank lines stands there. */
export function isOverPage({ lines, claims }: Draft, before: SourceLine, after: SourceLine): boolean {
  let furniture = 0
  for (let number = before.number + 1; number < after.number; number += 1) {
    const role = claims[number - 1]?.role
    if (role === 'dropped') furniture += 1
    else if (lines[number - 1]?.text !== '' && role !== 'footnote-text') return false
  }
  return furniture > 0
}
