import { isOnlySaid, isShown } from './visible.ts'

/** A block of running text: the element that holds it, its own words, and where its lines stand. */
export interface TextBlock {
  readonly element: Element
  readonly text: string
  readonly rects: readonly DOMRect[]
  /** The box around all its lines. */
  readonly box: DOMRect
}

const breaksBlock = /^(block|flow-root|list-item|flex|inline-flex|grid|inline-grid|inline-block|table)/

/** The text of the page as the eye meets it: every text node, gathered by the block it stands in, in document order. */
export function textBlocks(root: Element = document.body): readonly TextBlock[] {
  const byBlock = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement
    if (!parent || node.data.trim() === '' || !isShown(parent) || isOnlySaid(parent)) continue
    const block = blockOf(parent)
    byBlock.set(block, [...(byBlock.get(block) ?? []), node])
  }
  return [...byBlock].map(([element, nodes]) => ({ element, text: wordsOf(nodes), ...boxesOf(nodes) }))
}

/** The nearest element that is not part of a line of text. */
export function blockOf(element: Element): Element {
  for (let one = element; one.parentElement; one = one.parentElement) {
    if (breaksBlock.test(getComputedStyle(one).display)) return one
  }
  return document.body
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
