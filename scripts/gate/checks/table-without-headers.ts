import type { PageCheck } from '../../../src/gate/page-check.ts'

/** A table has header cells, each with its direction. */
export const tableWithoutHeaders: PageCheck = {
  id: 'page-table-without-headers',
  criteria: ['1.3.1'],
  modes: ['light'],
  *find() {
    for (const element of document.querySelectorAll('table')) {
      const headers = [...element.querySelectorAll('th')]
      const isBare = headers.length === 0 || headers.some(th => !th.hasAttribute('scope'))
      if (isBare || headers.some(th => th.textContent?.trim() === '')) yield { element }
    }
  },
}
