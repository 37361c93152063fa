import type { PageCheck } from '../../../src/gate/page-check.ts'

/** Nothing is told by hovering alone: not on a touch screen, not by keyboard, not to a screen reader. */
export const titleTooltip: PageCheck = {
  id: 'title-tooltip',
  criteria: ['1.4.13', '2.1.1'],
  modes: ['light'],
  *find() {
    for (const element of document.body.querySelectorAll('[title]:not(iframe)')) {
      yield { element, quote: element.getAttribute('title') ?? '' }
    }
  },
}
