import type { PageCheck } from '../../../src/gate/page-check.ts'

/** The Tab key goes through the page in the order of the text. */
export const focusOrder: PageCheck = {
  id: 'focus-order',
  criteria: ['2.4.3'],
  modes: ['light', 'narrow'],
  *find({ forwards }) {
    for (const [index, { element }] of forwards.entries()) {
      const next = forwards[index + 1]?.element
      const isLast = index >= new Set(forwards.map(stop => stop.element)).size - 1
      if (next && !isLast && next.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) yield { element }
    }
  },
}
