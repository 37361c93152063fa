import type { PageCheck } from '../../../src/gate/page-check.ts'
import { scrollRegionOf, shownElements } from '../in-page/visible.ts'

/** Nothing but a table or figure in its region is wider than the screen. */
export const widerThanScreen: PageCheck = {
  id: 'wider-than-screen',
  criteria: ['1.4.10'],
  modes: ['narrow', 'zoom-400', 'zoom-200', 'text-200', 'text-spacing', 'print'],
  *find() {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return
    const wide = shownElements().filter(
      element => element.getBoundingClientRect().right > width + 0.5 && !scrollRegionOf(element),
    )
    const innermost = wide.filter(element => !wide.some(other => other !== element && element.contains(other)))
    for (const element of innermost.length > 0 ? innermost : [document.documentElement]) yield { element }
  },
}
