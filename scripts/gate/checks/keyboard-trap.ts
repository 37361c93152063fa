import type { PageCheck, TabStop } from '../../../src/gate/page-check.ts'

/** The Tab key leaves every element again, in both directions. */
export const keyboardTrap: PageCheck = {
  id: 'keyboard-trap',
  criteria: ['2.1.2'],
  modes: ['light', 'narrow'],
  *find({ forwards, backwards }) {
    for (const walk of [forwards, backwards]) {
      const stuck = walk.find((stop, index) => isSame(stop, walk[index - 1]) && isSame(stop, walk[index - 2]))
      if (stuck) yield { element: stuck.element }
    }
  },
}

/** Three times in a row is held fast; twice can be a key that a busy browser lost. */
function isSame(one: TabStop, other: TabStop | undefined): boolean {
  return one.element === other?.element
}
