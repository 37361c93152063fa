import type { PageCheck } from '../../../src/gate/page-check.ts'
import { isShown } from '../in-page/visible.ts'

const text = 'main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, caption, th, td, figcaption, blockquote)'
/** What paper has no use for. */
const screenOnly = 'nav, search, form, button, template, noscript, [hidden], dialog, [popover], details:not([open])'

/** Paper shows all the text that the screen shows. */
export const lostInPrint: PageCheck = {
  id: 'lost-in-print',
  criteria: [],
  modes: ['print'],
  *find() {
    for (const element of document.querySelectorAll(text)) {
      if (isShown(element) || element.closest(screenOnly) || element.querySelector('button, nav')) continue
      if (!element.closest('[data-alleen-scherm]')) yield { element }
    }
  },
}
