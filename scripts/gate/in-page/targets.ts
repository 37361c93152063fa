import type { Nearest } from './nearest.ts'
import { nearestBlock } from './text-blocks.ts'
import { nearestOnlySaid, shownElements } from './visible.ts'

/** Something that can be pressed, and the room it takes. */
export interface Target {
  readonly element: Element
  readonly box: DOMRect
  /** A link within a sentence: its height is that of the line. */
  readonly isInline: boolean
}

const pressable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [onclick]'

/** Everything that can be pressed on the page. */
export function targets(): readonly Target[] {
  const onlySaid = nearestOnlySaid()
  const block = nearestBlock()
  return shownElements(pressable)
    .filter(element => !onlySaid(element))
    .map(element => ({ element, box: boxOf(element), isInline: isInSentence(element, block) }))
}

/** A tick box and its label are one target. */
function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect()
  const label =
    element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type) ? element.labels?.[0] : null
  if (!label) return box
  const other = label.getBoundingClientRect()
  const left = Math.min(box.left, other.left)
  const top = Math.min(box.top, other.top)
  return new DOMRect(left, top, Math.max(box.right, other.right) - left, Math.max(box.bottom, other.bottom) - top)
}

function isInSentence(element: Element, block: Nearest): boolean {
  if (!getComputedStyle(element).display.startsWith('inline')) return false
  const around = block(element.parentElement) ?? document.body
  const own = (element.textContent ?? '').trim().length
  return (around.textContent ?? '').trim().length > own + 1
}
