import type { PageCheck } from '../../../src/gate/page-check.ts'
import { shownElements } from '../in-page/visible.ts'

const mostPx = 200

/** Without the style sheet a sign stays a sign: its own size keeps it from filling the screen. */
export const hugeWithoutStyle: PageCheck = {
  id: 'huge-without-style',
  criteria: ['1.3.2'],
  modes: ['no-style'],
  *find() {
    for (const element of shownElements('svg')) {
      const isSign = element.querySelectorAll('*').length < 8
      if (isSign && element.getBoundingClientRect().width > mostPx) yield { element, quote: 'svg' }
    }
  },
}
