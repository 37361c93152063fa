import { type LabelledItem, type ListMark, labelAfter } from '../../document/list-label.ts'
import type { Block, List, ListItem } from '../../document/node.ts'
import { attributesOf, buildBlocks, buildParagraph, textOf } from './build-blocks.ts'
import { takeBraces } from './inline-text.ts'
import type { Page } from './page.ts'
import { type Attributes, noAttributes } from './read-attributes.ts'
import type { TokenNode } from './token-tree.ts'
import { trimEndSpaces } from './trim-end.ts'

/** A list whose items keep the label they were printed with; the count of an item is what is written, never computed. */
export function buildList(page: Page, { token, start, children }: TokenNode): List {
  page.mark(token.map, 'item')
  const items: ListItem[] = []
  let previous: LabelledItem | null = null
  for (const node of children) {
    const { blocks, attributes } = buildItem(page, node)
    const mark = markOf(node)
    const label: string = attributes.get('teken') ?? labelAfter(previous, mark)
    const place = page.place(items.length === 0 ? start : startOfItem(page, node, mark))
    items.push({ type: 'listItem', place, label, children: blocks })
    previous = { mark, label }
  }
  return { type: 'list', place: page.place(start), ordered: token.type === 'ordered_list_open', items }
}

/** The first paragraph of an item may carry the label that was printed: `{teken="• 1."}`. */
function buildItem(page: Page, { children }: TokenNode): { blocks: readonly Block[]; attributes: Attributes } {
  const [first, ...rest] = children
  const attributed = first?.token.type === 'paragraph_open' ? takeBraces(textOf(page, first)) : null
  const isCaption = attributed?.group?.words.some(word => word.key === 'tabel' || word.key === 'figuur') ?? false
  if (!first || !attributed || isCaption) return { blocks: buildBlocks(page, children), attributes: noAttributes }
  const attributes = attributesOf(page, attributed, 'item')
  const paragraph = buildParagraph(page, first, attributed, attributes)
  return { blocks: [...(paragraph ? [paragraph] : []), ...buildBlocks(page, rest)], attributes }
}

function markOf({ token }: TokenNode): ListMark {
  return { text: token.info + token.markup, count: token.info === '' ? null : Number(token.info) }
}

/** The parser keeps no column for an item: its mark is what stands before its content, or ends its line. */
function startOfItem(page: Page, { token, children: [first] }: TokenNode, mark: ListMark): number {
  const line = token.map?.[0] ?? 0
  const end = first && first.start < page.lineEnd(line) && first.start >= 0 ? first.start : page.lineEnd(line)
  const before = trimEndSpaces(page.text.slice(page.lineStart(line), end))
  return page.lineStart(line) + before.length - mark.text.length
}
