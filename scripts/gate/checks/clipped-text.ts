import type { PageCheck } from '../../../src/gate/page-check.ts'
import { textBlocks } from '../in-page/text-blocks.ts'

const slackPx = 2
const cuts = /^(hidden|clip)$/

/** No text is cut off by the box it stands in. */
export const clippedText: PageCheck = {
  id: 'clipped-text',
  criteria: ['1.4.4', '1.4.10', '1.4.12'],
  modes: ['light', 'narrow', 'zoom-400', 'zoom-200', 'text-200', 'text-spacing', 'print'],
  *find() {
    for (const { element, rects } of textBlocks()) {
      const cutter = cutterOf(element, rects)
      if (cutter) yield { element, details: { by: cutter.tagName.toLowerCase() } }
    }
  },
}

/** The element whose edge cuts off some of these lines. */
function cutterOf(element: Element, rects: readonly DOMRect[]): Element | null {
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
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
