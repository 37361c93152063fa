import type { PageCheck, TextBlock } from '../../../src/gate/page-check.ts'
import { isInBody, type Nearest, nearest } from '../in-page/nearest.ts'

const slackPx = 4
/** A layer that is taken out of the flow to lie over the page, such as the skip link. */
const layer = '.skip, [popover], dialog'

/** What the eye reads next is what stands next in the page: nobody hears another order than is seen. */
export const visualOrder: PageCheck = {
  id: 'visual-order',
  criteria: ['1.3.2', '2.4.3'],
  modes: ['light', 'narrow', 'print', 'no-style'],
  *find({ blocks }) {
    const nearestTaken = nearest(element => /^(absolute|fixed)$/.test(getComputedStyle(element).position))
    const nearestScroller = nearest(element => isInBody(element) && canScroll(element))
    const inFlow = blocks.filter(({ element, rects }) => rects.length > 0 && !nearestTaken(element)?.matches(layer))
    for (const [index, block] of inFlow.entries()) {
      const next = inFlow[index + 1]
      if (next && !block.element.contains(next.element) && isBefore(next, block, nearestScroller))
        yield { element: next.element }
    }
  },
}

/** Whether a block that comes later is seen earlier: above in the same column, or to the left on the same line. */
function isBefore(later: TextBlock, earlier: TextBlock, nearestScroller: Nearest): boolean {
  const scrollers = [nearestScroller(later.element), nearestScroller(earlier.element)] as const
  const isApart = scrollers[0] !== scrollers[1]
  const next = isApart ? seenBox(later, scrollers[0]) : later.box
  const box = isApart ? seenBox(earlier, scrollers[1]) : earlier.box
  const sharesColumn = Math.min(next.right, box.right) - Math.max(next.left, box.left) > slackPx
  const sharesLine = Math.min(next.bottom, box.bottom) - Math.max(next.top, box.top) > slackPx
  if (sharesColumn && next.bottom <= box.top + slackPx) return true
  return sharesLine && next.right <= box.left + slackPx
}

/** What can be seen of a block: text inside a box that scrolls ends at the edge of that box. */
function seenBox({ box }: TextBlock, within: Element | null): DOMRect {
  const scroller = within?.getBoundingClientRect()
  if (!scroller) return box
  const left = Math.min(Math.max(box.left, scroller.left), scroller.right)
  const top = Math.min(Math.max(box.top, scroller.top), scroller.bottom)
  const right = Math.max(Math.min(box.right, scroller.right), left)
  return new DOMRect(left, top, right - left, Math.max(Math.min(box.bottom, scroller.bottom), top) - top)
}

function canScroll(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element)
  return /^(auto|scroll)$/.test(overflowX) || /^(auto|scroll)$/.test(overflowY)
}
