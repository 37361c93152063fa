import type { PageNode } from './page-node.ts'
import { type PlainElement, plainElement, plainPage } from './plain-content.ts'
import { plainTag } from './plain-tag.ts'
import { plainText } from './plain-text.ts'

/** An element whose end tag is still to come. */
interface OpenElement {
  readonly element: PlainElement
  readonly childNodes: PageNode[]
}

const start = '<!doctype html>\n'

/**
 * The nodes of a page as a browser builds them, when it is written so plainly that a browser has nothing to repair:
 * every element has its end tag and stands only where it may (`plain-content.ts`). Null for any other page: what a
 * browser makes of that only a whole parser can tell. Own code, because a build reads nearly all pages it wrote, and
 * a parser that knows every repair takes ten times as long.
 */
export function plainHtml(html: string): readonly PageNode[] | null {
  if (!html.startsWith(start) || html.includes('\0') || html.includes('\r')) return null
  const page: OpenElement = { element: plainPage, childNodes: [] }
  const open = [page]
  let at = start.length
  while (at >= 0) {
    const parent = open.at(-1) ?? page
    if (parent === page && page.childNodes.length > 0)
      return isWhole(page) && html.slice(at).trim() === '' ? page.childNodes : null
    if (html[at] !== '<') at = addText(html, at, parent)
    else if (html[at + 1] !== '/') at = addElement(html, at, parent, open)
    else {
      at = endOfEndTag(html, at, parent.element)
      open.pop()
    }
  }
  return null
}

/** Whether a page has its head and body. */
function isWhole({ childNodes: [html] }: OpenElement): boolean {
  return html !== undefined && 'childNodes' in html && html.childNodes.length === 2
}

/** Output: where the end tag of the element at hand ends, or -1 when another one stands there. */
function endOfEndTag(html: string, start: number, { name }: PlainElement): number {
  const end = start + 2 + name.length
  return html.startsWith(name, start + 2) && html[end] === '>' ? end + 1 : -1
}

/** Output: where the text ends, or -1 when it is not plain. */
function addText(html: string, start: number, { element, childNodes }: OpenElement): number {
  const end = html.indexOf('<', start)
  if (end < 0 || !element.content.has('#text')) return -1
  const written = html.slice(start, end)
  const value = element.isRaw ? written : plainText(written)
  if (value === null) return -1
  childNodes.push({ nodeName: '#text', value })
  return end
}

/** Output: where the start tag of the element ends, or -1 when it is not plain. */
function addElement(html: string, start: number, parent: OpenElement, open: OpenElement[]): number {
  const tag = plainTag(html, start)
  const element = tag === null ? undefined : plainElement(tag.name, parent.element)
  if (tag === null || element === undefined || !isInOrder(element, parent)) return -1
  if (element.isLonely && open.some(one => one.element === element)) return -1
  if (tag.isClosed && !element.isVoid) return -1
  const { name } = element
  const childNodes: PageNode[] = []
  parent.childNodes.push({ nodeName: name, tagName: name, attrs: tag.attrs, childNodes })
  // What a template holds does not stand on the page.
  if (!element.isVoid) open.push({ element, childNodes: name === 'template' ? [] : childNodes })
  return tag.end
}

/** A page has one head and then one body. */
function isInOrder({ name }: PlainElement, { element, childNodes }: OpenElement): boolean {
  return element.name !== 'html' || childNodes.length === (name === 'head' ? 0 : 1)
}
