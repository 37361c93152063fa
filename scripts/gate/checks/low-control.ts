import type { PageCheck } from '../../../src/gate/page-check.ts'
import { targets } from '../in-page/targets.ts'

const leastPx = 44
const control = 'button, input, select, summary, header nav a, [role=button]'

/** Buttons, fields and the links of the menu are 44 px high. */
export const lowControl: PageCheck = {
  id: 'low-control',
  criteria: ['2.5.5'],
  modes: ['light', 'narrow'],
  *find() {
    for (const { element, box } of targets()) {
      if (!element.matches(control) || box.height >= leastPx - 0.5) continue
      yield { element, details: { size: `${Math.round(box.width)} × ${Math.round(box.height)}` } }
    }
  },
}
