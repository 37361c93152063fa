import type { PageCheck } from '../../../src/gate/page-check.ts'

/** Whoever uses the keyboard sees where they are, at 3 to 1. */
export const focusNotVisible: PageCheck = {
  id: 'focus-not-visible',
  criteria: ['2.4.7', '2.4.13'],
  modes: ['light', 'dark', 'narrow', 'forced-colours'],
  *find({ forwards }) {
    for (const { element, isVisible } of forwards) if (!isVisible) yield { element }
  },
}
