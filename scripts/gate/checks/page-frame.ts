import type { PageCheck } from '../../../src/gate/page-check.ts'
import { isShown } from '../in-page/visible.ts'

/** The first stop is a link that jumps over the menu, seen when it is reached. */
export const skipLink: PageCheck = {
  id: 'skip-link',
  criteria: ['2.4.1'],
  modes: ['light', 'narrow'],
  *find({ forwards }) {
    const first = forwards[0]
    const target = first?.element.getAttribute('href')?.startsWith('#')
      ? document.getElementById(first.element.getAttribute('href')?.slice(1) ?? '')
      : null
    const leadsToMain = target?.matches('main[tabindex="-1"]') ?? false
    if (!first || !leadsToMain || !first.isInView || !isShown(first.element))
      yield { element: first?.element ?? document.body }
  },
}

/** The page says which language it is in: Dutch. */
export const pageLanguage: PageCheck = {
  id: 'page-language',
  criteria: ['3.1.1'],
  modes: ['light'],
  *find() {
    if (document.documentElement.lang !== 'nl')
      yield { element: document.documentElement, quote: document.documentElement.lang }
  },
}
