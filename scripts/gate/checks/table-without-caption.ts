import type { PageCheck } from '../../../src/gate/page-check.ts'

/** A table has a caption that says what it shows. */
export const tableWithoutCaption: PageCheck = {
  id: 'page-table-without-caption',
  criteria: ['1.3.1', '2.4.6'],
  modes: ['light'],
  *find() {
    for (const element of document.querySelectorAll('table')) {
      if ((element.caption?.textContent ?? '').trim() === '') yield { element }
    }
  },
}
