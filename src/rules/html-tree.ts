import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { PageElement } from './page-node.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** The nodes of an HTML page, each with its place in the text. */
export function placedHtmlNodes(html: string): readonly HtmlNode[] {
  return parse(html, { sourceCodeLocationInfo: true }).childNodes
}

/** The nodes of an HTML page. */
export function htmlNodes(html: string): readonly HtmlNode[] {
  return parse(html).childNodes
}

/** The elements among these nodes. */
export function elementsAmong(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.filter(node => 'tagName' in node)
}

/** Every element below these nodes, in document order. */
export function elementsBelow(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return elementsAmong(nodes).flatMap(element => [element, ...elementsBelow(element.childNodes)])
}

/** The value of an attribute, or null. */
export function attributeOf({ attrs }: Pick<PageElement, 'attrs'>, name: string): string | null {
  for (const attribute of attrs) if (attribute.name === name) return attribute.value
  return null
}

/** The text of an element. */
export function textWithin({ childNodes }: Pick<PageElement, 'childNodes'>): string {
  return childNodes.map(node => ('value' in node ? node.value : 'tagName' in node ? textWithin(node) : '')).join('')
}
