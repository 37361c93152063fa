/** Whether something lies over the element: no point of its first line box may belong to another element. */
export function isCovered(element: Element): boolean {
  const boxes = boxesOf(element).filter(
    box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  )
  return boxes.some(box => pointsOf(box).some(([x, y]) => isForeign(element, x, y)))
}

function isForeign(element: Element, x: number, y: number): boolean {
  const shown = document.elementFromPoint(x, y)
  if (!shown || element.contains(shown) || shown.contains(element)) return false
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : null
  return !label?.contains(shown)
}

function pointsOf({ left, top, right, bottom }: DOMRect): readonly (readonly [number, number])[] {
  const x = (at: number) => Math.min(Math.max(at, 0), innerWidth - 1)
  const y = (at: number) => Math.min(Math.max(at, 0), innerHeight - 1)
  const inset = Math.min(3, (bottom - top) / 4, (right - left) / 4)
  return [
    [x((left + right) / 2), y((top + bottom) / 2)],
    [x(left + inset), y(top + inset)],
    [x(right - inset), y(bottom - inset)],
  ]
}

/** Whether any part of the element is on the screen. */
export function isInView(element: Element): boolean {
  return boxesOf(element).some(
    box => box.bottom > 1 && box.top < innerHeight - 1 && box.right > 1 && box.left < innerWidth - 1,
  )
}

function boxesOf(element: Element): readonly DOMRect[] {
  return [...element.getClientRects()].filter(rect => rect.width > 0 && rect.height > 0)
}
