/** Finds for an element the nearest one, itself or one that it stands in, that passes the test. */
export type Nearest = (element: Element | null) => Element | null

/** A search upwards that asks the test once of each element. It holds as long as the page looks the same. */
export function nearest(passes: (element: Element) => boolean): Nearest {
  const known = new Map<Element, Element | null>()
  return function find(element: Element | null): Element | null {
    if (!element) return null
    const seen = known.get(element)
    if (seen !== undefined) return seen
    const found = passes(element) ? element : find(element.parentElement)
    known.set(element, found)
    return found
  }
}

/** Whether an element is below the body: what holds of the page as a whole is no matter of one element. */
export function isInBody(element: Element): boolean {
  return element !== document.body && element !== document.documentElement
}
