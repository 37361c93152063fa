import type { PageCheck } from '../../../src/gate/page-check.ts'

/** Whoever uses the keyboard sees where they are, at 3 to 1. */
export const focusNotVisible: PageCheck = {
  id: 'focus-not-visible',
  criteria: ['2.4.7', '2.4.13'],
  modes: ['light', 'dark', 'narrow', 'forced-colours'],
  *find({ forwards, looks }) {
    for (const { element, isVisible } of [...forwards, ...looks]) if (!isVisible) yield { element }
  },
}
