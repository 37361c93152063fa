import type { PageCheck } from '../../../src/gate/page-check.ts'
import { isOnlySaid } from '../in-page/visible.ts'

/** No link or button has words that only a screen reader gets: they are glued to the others, or read apart. */
export const hiddenTextInLink: PageCheck = {
  id: 'hidden-text-in-link',
  criteria: ['2.4.4', '2.5.3'],
  modes: ['light'],
  *find() {
    for (const element of document.querySelectorAll('a, button, summary')) {
      if (isOnlySaid(element)) continue
      const said = [...element.querySelectorAll('*')].find(one => one.textContent?.trim() && isOnlySaid(one))
      if (said) yield { element, quote: said.textContent ?? '' }
    }
  },
}
