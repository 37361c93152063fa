import type { PageCheck } from '../../../src/gate/page-check.ts'

/** A link within the page leads to a place that is there. */
export const deadFragment: PageCheck = {
  id: 'dead-fragment',
  criteria: ['2.4.1', '2.4.4'],
  modes: ['light'],
  *find() {
    for (const element of document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
      const target = new URL(element.href)
      const isHere = target.origin === location.origin && target.pathname === location.pathname
      const id = decodeURIComponent(target.hash.slice(1))
      if (isHere && id !== '' && !document.getElementById(id)) yield { element, details: { fragment: `#${id}` } }
    }
  },
}
