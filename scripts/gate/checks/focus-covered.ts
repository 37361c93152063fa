import type { PageCheck } from '../../../src/gate/page-check.ts'

/** What has the keyboard is in view and nothing lies over it, forwards and backwards. */
export const focusCovered: PageCheck = {
  id: 'focus-covered',
  criteria: ['2.4.11', '2.4.12'],
  modes: ['light', 'narrow'],
  *find({ forwards, backwards }) {
    const hidden = [...forwards, ...backwards].filter(stop => stop.isCovered || !stop.isInView)
    for (const element of new Set(hidden.map(stop => stop.element))) yield { element }
  },
}
