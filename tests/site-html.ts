import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element

/** Every element of a page in document order, what stands in a `template` included. */
export function elementsOf(html: string): readonly Element[] {
  return elementsIn(parse(html))
}

/** Every element below a node. */
export function elementsIn(node: DefaultTreeAdapterTypes.Node | undefined): readonly Element[] {
  if (!node) return []
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
  return children.flatMap(child => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []))
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find(attr => attr.name === name)?.value ?? null
}

/** The text of an element, a space around each block; `isLeftOut` says which elements are not read. */
export function textIn(
  node: DefaultTreeAdapterTypes.Node,
  isLeftOut: (element: Element) => boolean = () => false,
): string {
  if (tree.isTextNode(node)) return node.value
  if (!('childNodes' in node)) return ''
  const isElement = tree.isElementNode(node)
  const text = isElement && isLeftOut(node) ? '' : node.childNodes.map(child => textIn(child, isLeftOut)).join('')
  return isElement && !inline.has(node.tagName) ? ` ${text} ` : text
}

/** Whether the site or an editor put an element on the page. */
export function isAdded(element: Element): boolean {
  return attribute(element, 'data-toegevoegd') !== null
}

const inline = new Set(['a', 'abbr', 'span', 'sup', 'em', 'strong', 'small', 'svg', 'path', 'circle'])

/** The text with white space folded. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
