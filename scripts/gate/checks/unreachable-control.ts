import type { PageCheck } from '../../../src/gate/page-check.ts'
import { tabStops } from '../in-page/tab-walk.ts'

/** Everything that can be used is met by the Tab key, forwards and backwards. */
export const unreachableControl: PageCheck = {
  id: 'unreachable-control',
  criteria: ['2.1.1', '2.1.3'],
  modes: ['light', 'narrow'],
  *find({ forwards, backwards }) {
    for (const walk of [forwards, backwards]) {
      const met = new Set(walk.map(stop => stop.element))
      for (const element of tabStops()) if (!met.has(element)) yield { element }
    }
  },
}
