import type { TextBlock } from '../../../src/gate/page-check.ts'
import { type Nearest, nearest } from './nearest.ts'
import { isShown, nearestOnlySaid } from './visible.ts'

const breaksBlock = /^(block|flow-root|list-item|flex|inline-flex|grid|inline-grid|inline-block|table)/

/** The text of the page as the eye meets it: every text node, gathered by the block it stands in, in document order. */
export function textBlocks(root: Element = document.body): readonly TextBlock[] {
  const byBlock = new Map<Element, Text[]>()
  const onlySaid = nearestOnlySaid()
  const block = nearestBlock()
  for (const node of textNodes(root)) {
    const parent = node.parentElement
    if (!parent || !isShown(parent) || onlySaid(parent)) continue
    const element = block(parent) ?? document.body
    const nodes = byBlock.get(element) ?? []
    nodes.push(node)
    byBlock.set(element, nodes)
  }
  return [...byBlock].map(([element, nodes]) => ({ element, text: wordsOf(nodes), ...boxesOf(nodes) }))
}

/** Every text node with words, in document order. */
export function textNodes(root: Element = document.body): readonly Text[] {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.trim() !== '') nodes.push(node)
  }
  return nodes
}

/** The nearest element that is not part of a line of text. */
export function blockOf(element: Element): Element {
  return nearestBlock()(element) ?? document.body
}

/** The same for many elements. */
export function nearestBlock(): Nearest {
  return nearest(element => breaksBlock.test(getComputedStyle(element).display))
}

function wordsOf(nodes: readonly Text[]): string {
  return nodes
    .map(node => node.data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function boxesOf(nodes: readonly Text[]): Pick<TextBlock, 'rects' | 'box'> {
  const range = document.createRange()
  const rects = nodes.flatMap(node => {
    range.selectNodeContents(node)
    return [...range.getClientRects()].filter(rect => rect.width > 0 && rect.height > 0)
  })
  const left = Math.min(...rects.map(rect => rect.left))
  const top = Math.min(...rects.map(rect => rect.top))
  const right = Math.max(...rects.map(rect => rect.right))
  const bottom = Math.max(...rects.map(rect => rect.bottom))
  return { rects, box: rects.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect() }
}
