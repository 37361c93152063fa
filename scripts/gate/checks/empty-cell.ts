import type { PageCheck } from '../../../src/gate/page-check.ts'

/** A cell without a value says so in words: silence sounds like a cell that was skipped. */
export const emptyCell: PageCheck = {
  id: 'page-cell-empty',
  criteria: ['1.3.1'],
  modes: ['light'],
  *find() {
    for (const element of document.querySelectorAll('tbody td')) {
      const isCorner = element.matches('tr:first-child > td:first-child')
      if (element.textContent?.trim() === '' && !element.querySelector('[aria-label]') && !isCorner) yield { element }
    }
  },
}
