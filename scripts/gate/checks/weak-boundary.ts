import type { PageCheck } from '../../../src/gate/page-check.ts'
import { colourOf, contrast, groundOf } from '../in-page/colour.ts'
import { shownElements } from '../in-page/visible.ts'

/** The edge of a field or button stands out by 3 to 1, in light and in dark. */
export const weakBoundary: PageCheck = {
  id: 'weak-boundary',
  criteria: ['1.4.11'],
  modes: ['light', 'dark'],
  *find() {
    for (const element of shownElements(
      'input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea, button',
    )) {
      const style = getComputedStyle(element)
      const ground = groundOf(element.parentElement)
      const hasBorder = style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0
      const edges = [style.backgroundColor, ...(hasBorder ? [style.borderTopColor] : [])].map(colourOf)
      const isSeen = edges.some(one => one.alpha > 0.9 && contrast(one, ground) >= 3)
      // A button that looks like a link is told by its words and its line.
      if (!isSeen && !style.textDecorationLine.includes('underline')) yield { element }
    }
  },
}
