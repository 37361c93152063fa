import type { PageCheck, TextBlock } from '../../../src/gate/page-check.ts'
import { nearest } from '../in-page/nearest.ts'
import { scrollRegionOf } from '../in-page/visible.ts'

const leastWidthPx = 4
/** Lines of one paragraph may touch; more than this share of a line's height is text over text. */
const mostShare = 0.4

interface Line {
  readonly block: TextBlock
  readonly rect: DOMRect
}

/** No text lies over other text. */
export const overlappingText: PageCheck = {
  id: 'overlapping-text',
  criteria: ['1.4.4', '1.4.10', '1.4.12'],
  modes: ['light', 'narrow', 'zoom-400', 'zoom-200', 'text-200', 'text-spacing', 'print'],
  *find({ blocks }) {
    const aside = nearest(isAside)
    const inFlow = blocks.filter(({ element }) => !aside(element))
    const lines = inFlow.flatMap(block => block.rects.map((rect): Line => ({ block, rect })))
    lines.sort((one, other) => one.rect.top - other.rect.top)
    let open: Line[] = []
    const reported = new Set<TextBlock>()
    for (const line of lines) {
      open = open.filter(other => other.rect.bottom > line.rect.top)
      const under = open.find(other => other.block !== line.block && overlap(other.rect, line.rect))
      if (under && !reported.has(line.block)) {
        reported.add(line.block)
        yield { element: line.block.element, details: { other: under.block.text.slice(0, 40) } }
      }
      open.push(line)
    }
  },
}

/** Cells of a region that scrolls may stand behind its edge; a fixed or open layer is judged by the focus checks. */
function isAside(element: Element): boolean {
  return scrollRegionOf(element) === element || getComputedStyle(element).position === 'fixed'
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return width > leastWidthPx && height > mostShare * Math.min(one.height, other.height)
}
