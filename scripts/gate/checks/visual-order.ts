import type { PageCheck } from '../../../src/gate/page-check.ts'
import { type TextBlock, textBlocks } from '../in-page/text-blocks.ts'

const slackPx = 4

/** What the eye reads next is what stands next in the page: nobody hears another order than is seen. */
export const visualOrder: PageCheck = {
  id: 'visual-order',
  criteria: ['1.3.2', '2.4.3'],
  modes: ['light', 'narrow', 'print', 'no-style'],
  *find() {
    const blocks = textBlocks().filter(block => block.rects.length > 0 && !isTaken(block.element))
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1]
      if (next && !block.element.contains(next.element) && isBefore(next, block)) yield { element: next.element }
    }
  },
}

/** Whether a block that comes later is seen earlier: above in the same column, or to the left on the same line. */
function isBefore(later: TextBlock, earlier: TextBlock): boolean {
  const isApart = scrollerOf(later.element) !== scrollerOf(earlier.element)
  const next = isApart ? seenBox(later) : later.box
  const box = isApart ? seenBox(earlier) : earlier.box
  const sharesColumn = Math.min(next.right, box.right) - Math.max(next.left, box.left) > slackPx
  const sharesLine = Math.min(next.bottom, box.bottom) - Math.max(next.top, box.top) > slackPx
  if (sharesColumn && next.bottom <= box.top + slackPx) return true
  return sharesLine && next.right <= box.left + slackPx
}

/** What can be seen of a block: text inside a box that scrolls ends at the edge of that box. */
function seenBox({ element, box }: TextBlock): DOMRect {
  const scroller = scrollerOf(element)?.getBoundingClientRect()
  if (!scroller) return box
  const left = Math.min(Math.max(box.left, scroller.left), scroller.right)
  const top = Math.min(Math.max(box.top, scroller.top), scroller.bottom)
  const right = Math.max(Math.min(box.right, scroller.right), left)
  return new DOMRect(left, top, right - left, Math.max(Math.min(box.bottom, scroller.bottom), top) - top)
}

function scrollerOf(element: Element): Element | null {
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(one)
    if (/^(auto|scroll)$/.test(overflowX) || /^(auto|scroll)$/.test(overflowY)) return one
  }
  return null
}

/** A layer that is taken out of the flow to lie over the page, such as the skip link. */
function isTaken(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (/^(absolute|fixed)$/.test(getComputedStyle(one).position)) return one.matches('.skip, [popover], dialog')
  }
  return false
}
