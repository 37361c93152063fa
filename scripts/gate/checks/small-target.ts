import type { Found, PageCheck } from '../../../src/gate/page-check.ts'
import { type Target, targets } from '../in-page/targets.ts'

const leastPx = 24

/** What can be pressed is 24 px in both directions, or has that room around it; a link in a sentence is free. */
export const smallTarget: PageCheck = {
  id: 'small-target',
  criteria: ['2.5.8'],
  modes: ['light', 'narrow'],
  *find() {
    const all = targets()
    const small = all.filter(
      ({ box, isInline }) => !isInline && (box.width < leastPx - 0.5 || box.height < leastPx - 0.5),
    )
    for (const one of small) if (all.some(other => other !== one && isTooClose(one, other))) yield foundAt(one)
  },
}

function foundAt({ element, box }: Target): Found {
  return { element, details: { size: `${Math.round(box.width)} × ${Math.round(box.height)}` } }
}

/** Whether a circle of 24 px around the middle of the target meets another target. */
function isTooClose({ element, box }: Target, other: Target): boolean {
  if (element.contains(other.element) || other.element.contains(element)) return false
  const x = box.left + box.width / 2
  const y = box.top + box.height / 2
  const dx = x - Math.min(Math.max(x, other.box.left), other.box.right)
  const dy = y - Math.min(Math.max(y, other.box.top), other.box.bottom)
  return Math.hypot(dx, dy) < leastPx / 2
}
