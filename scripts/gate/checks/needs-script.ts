import type { PageCheck } from '../../../src/gate/page-check.ts'
import { shownElements } from '../in-page/visible.ts'

const works = '[popovertarget], [command], [commandfor], summary'

/** Without script every page has its text, and no button that does nothing. */
export const needsScript: PageCheck = {
  id: 'needs-script',
  criteria: [],
  modes: ['no-script'],
  *find() {
    const main = document.querySelector('main')
    if (!main || main.innerText.trim().length < 30) yield { element: main ?? document.body, quote: 'main' }
    for (const element of shownElements('button')) {
      const isSubmit = element.closest('form') && element.getAttribute('type') !== 'button'
      if (!isSubmit && !element.matches(works)) yield { element }
    }
    for (const element of shownElements('form:not([action])')) yield { element, quote: 'form' }
  },
}
