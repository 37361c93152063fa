import type { LineRole } from '../../document/reader.ts'
import type { Draft } from './draft.ts'

/** The role of every line of a finished draft: what no pass wanted is a paragraph, or blank. */
export function rolesOf({ lines, claims }: Draft): LineRole[] {
  return lines.map(({ number, text }) => {
    const claim = claims[number - 1]
    if (claim) return claim
    return text === '' ? { role: 'blank', rule: 'blank' } : { role: 'paragraph', rule: 'paragraph' }
  })
}
