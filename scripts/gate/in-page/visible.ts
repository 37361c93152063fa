import { isInBody, type Nearest, nearest } from './nearest.ts'

/** Whether an element is shown at all: it takes up room and nothing hides it. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Whether an element is there for screen readers only: clipped away, or one pixel small. */
export function isOnlySaid(element: Element): boolean {
  return nearestOnlySaid()(element) !== null
}

/** The nearest element, itself or one that it stands in, that is there for screen readers only. */
export function nearestOnlySaid(): Nearest {
  return nearest(element => isInBody(element) && isClippedAway(element))
}

function isClippedAway(element: Element): boolean {
  const { position, clipPath, clip, overflow } = getComputedStyle(element)
  if (position !== 'absolute' && position !== 'fixed') return false
  if (clipPath.startsWith('inset(50%') || clip === 'rect(0px, 0px, 0px, 0px)' || clip.startsWith('rect(1px'))
    return true
  const { width, height } = element.getBoundingClientRect()
  return overflow !== 'visible' && width <= 1.5 && height <= 1.5
}

/** The elements of the page that are shown, in document order. */
export function shownElements(selector = '*', root: ParentNode = document.body): readonly Element[] {
  return [...root.querySelectorAll(selector)].filter(isShown)
}

/** What scrolls sideways on purpose: a named region that the keyboard can reach. Paper does not scroll. */
export function scrollRegionOf(element: Element): Element | null {
  const region = element.closest('[role=region][tabindex="0"]')
  return region && /^(auto|scroll)$/.test(getComputedStyle(region).overflowX) ? region : null
}
