import type { PageCheck } from '../../../src/gate/page-check.ts'

/** The Tab key leaves every element again, in both directions. */
export const keyboardTrap: PageCheck = {
  id: 'keyboard-trap',
  criteria: ['2.1.2'],
  modes: ['light', 'narrow'],
  *find({ forwards, backwards }) {
    for (const walk of [forwards, backwards]) {
      const stuck = walk.find((stop, index) => index > 0 && walk[index - 1]?.element === stop.element)
      if (stuck) yield { element: stuck.element }
    }
  },
}
