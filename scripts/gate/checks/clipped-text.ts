import type { PageCheck } from '../../../src/gate/page-check.ts'
import { isInBody, type Nearest, nearest } from '../in-page/nearest.ts'

const slackPx = 2
const cuts = /^(hidden|clip)$/

/** No text is cut off by the box it stands in. */
export const clippedText: PageCheck = {
  id: 'clipped-text',
  criteria: ['1.4.4', '1.4.10', '1.4.12'],
  modes: ['light', 'narrow', 'zoom-400', 'zoom-200', 'text-200', 'text-spacing', 'print'],
  *find({ blocks }) {
    const nearestCutter = nearest(element => isInBody(element) && canCut(element))
    for (const { element, rects } of blocks) {
      const cutter = cutterOf(element, rects, nearestCutter)
      if (cutter) yield { element, details: { by: cutter.tagName.toLowerCase() } }
    }
  },
}

function canCut(element: Element): boolean {
  const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
  return cuts.test(overflowX) || cuts.test(overflowY) || textOverflow === 'ellipsis'
}

/** The element whose edge cuts off some of these lines. */
function cutterOf(element: Element, rects: readonly DOMRect[], nearestCutter: Nearest): Element | null {
  for (let one = nearestCutter(element); one; one = nearestCutter(one.parentElement)) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(one)
    const box = one.getBoundingClientRect()
    const isCutX =
      cuts.test(overflowX) && rects.some(rect => rect.right > box.right + slackPx || rect.left < box.left - slackPx)
    const isCutY =
      cuts.test(overflowY) && rects.some(rect => rect.bottom > box.bottom + slackPx || rect.top < box.top - slackPx)
    if (isCutX || isCutY || (textOverflow === 'ellipsis' && one.scrollWidth > one.clientWidth)) return one
  }
  return null
}
