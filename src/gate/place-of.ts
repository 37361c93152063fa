import type { Place } from '../document/place.ts'
import { elementsAmong, type HtmlElement, placedHtmlNodes } from '../rules/html-tree.ts'

/**
 * Where faulty elements stand in the file of their page, each found by its way from the root element; the file is read
 * once for all of them. An element that a script made stands in no file: then the nearest element above it that does.
 */
export function placesIn(file: string, html: string): (path: readonly number[]) => Place {
  const [root] = elementsAmong(placedHtmlNodes(html))
  return path => {
    let found = root
    for (const step of path) {
      const next: HtmlElement | undefined = found && elementsAmong(found.childNodes)[step]
      if (!next) break
      found = next
    }
    const at = found?.sourceCodeLocation
    return { file, line: at?.startLine ?? 1, column: at?.startCol ?? 1, offset: at?.startOffset ?? 0 }
  }
}

/** The way from the root element to this one: its place among the child elements at each step. */
export function pathOf(element: HtmlElement): readonly number[] {
  const parent = element.parentNode
  if (!parent || !('tagName' in parent)) return []
  return [...pathOf(parent), elementsAmong(parent.childNodes).indexOf(element)]
}

/** The way to the innermost element that stands at this offset in the file. */
export function pathAt(html: string, offset: number): readonly number[] {
  const path: number[] = []
  let [within] = elementsAmong(placedHtmlNodes(html))
  while (within) {
    const children = elementsAmong(within.childNodes)
    const step = children.findIndex(
      ({ sourceCodeLocation: at }) => at && at.startOffset <= offset && offset < at.endOffset,
    )
    within = children[step]
    if (within) path.push(step)
  }
  return path
}

/** The way to the element of an XPath such as `/html[1]/body[1]/p[2]/text()[1]`. */
export function pathOfXPath(html: string, xpath: string): readonly number[] {
  const path: number[] = []
  let [within] = elementsAmong(placedHtmlNodes(html))
  for (const [, name, place] of xpath
    .split('/')
    .slice(2)
    .map(step => /^([a-z][\w-]*)\[(\d+)\]$/i.exec(step) ?? [])) {
    const children: readonly HtmlElement[] = within ? elementsAmong(within.childNodes) : []
    within = children.filter(one => one.tagName === name)[Number(place) - 1]
    if (!within) break
    path.push(children.indexOf(within))
  }
  return path
}

/** The offset of a line and column (both from 1) in a text. */
export function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
}
