import type { PageElement, PageNode } from './page-node.ts'
import { lonelyElements, type PlainContent, plainContentOf, rawElements, voidElements } from './plain-content.ts'
import { plainTag } from './plain-tag.ts'
import { plainText } from './plain-text.ts'

/** An element whose end tag is still to come. */
interface OpenElement {
  readonly name: string
  readonly content: PlainContent
  readonly childNodes: PageNode[]
}

const root: PlainContent = new Set(['html'])
const start = '<!doctype html>\n'

/**
 * The nodes of a page as a browser builds them, when it is written so plainly that a browser has nothing to repair:
 * every element has its end tag and stands only where it may (`plain-content.ts`). Null for any other page: what a
 * browser makes of that only a whole parser can tell. Own code, because a build reads nearly all pages it wrote, and
 * a parser that knows every repair takes ten times as long.
 */
export function plainHtml(html: string): readonly PageNode[] | null {
  if (!html.startsWith(start) || html.includes('\0') || html.includes('\r')) return null
  const page: OpenElement = { name: '#document', content: root, childNodes: [] }
  const open = [page]
  let at = start.length
  while (at >= 0) {
    const parent = open.at(-1) ?? page
    if (parent === page && page.childNodes.length > 0)
      return isWhole(page) && html.slice(at).trim() === '' ? page.childNodes : null
    if (html[at] !== '<') at = addText(html, at, parent)
    else if (html[at + 1] !== '/') at = addElement(html, at, open)
    else if (html.startsWith(parent.name, at + 2) && html[at + 2 + parent.name.length] === '>') {
      at += parent.name.length + 3
      open.pop()
    } else return null
  }
  return null
}

/** Whether a page has its head and body. */
function isWhole({ childNodes: [html] }: OpenElement): boolean {
  return html !== undefined && 'childNodes' in html && html.childNodes.length === 2
}

/** Output: where the text ends, or -1 when it is not plain. */
function addText(html: string, start: number, { name, content, childNodes }: OpenElement): number {
  const end = html.indexOf('<', start)
  if (end < 0 || !content.has('#text')) return -1
  const written = html.slice(start, end)
  const value = rawElements.has(name) ? written : plainText(written)
  if (value === null) return -1
  childNodes.push({ nodeName: '#text', value })
  return end
}

/** Output: where the start tag of the element ends, or -1 when it is not plain. */
function addElement(html: string, start: number, open: OpenElement[]): number {
  const tag = plainTag(html, start)
  const parent = open.at(-1)
  const content = tag && parent && mayHold(parent, tag.name) ? plainContentOf(tag.name, parent.name) : undefined
  if (!tag || !parent || !content) return -1
  const { name, attrs, isClosed, end } = tag
  if (lonelyElements.has(name) && open.some(one => one.name === name)) return -1
  const isVoid = voidElements.has(name)
  if (isClosed && !isVoid) return -1
  const childNodes: PageNode[] = []
  const element: PageElement = { nodeName: name, tagName: name, attrs, childNodes }
  parent.childNodes.push(element)
  // What a template holds does not stand on the page.
  if (!isVoid) open.push({ name, content, childNodes: name === 'template' ? [] : childNodes })
  return end
}

function mayHold({ name, content, childNodes }: OpenElement, child: string): boolean {
  if (name === 'html' && childNodes.length !== (child === 'head' ? 0 : 1)) return false
  return content.has(child)
}
