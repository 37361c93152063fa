import type { Block, Footnote, Paragraph, Quote, Table } from '../../document/node.ts'
import { buildFigure } from './build-figure.ts'
import { buildInlines } from './build-inlines.ts'
import { buildList } from './build-list.ts'
import { buildTable, isTableLike } from './build-table.ts'
import { type Attributed, type InlineText, onLines, onOneLine, takeBraces } from './inline-text.ts'
import { isTableNote, labelOf } from './label-of.ts'
import { literalParagraph } from './literal-paragraph.ts'
import type { Page } from './page.ts'
import { type Attributes, noAttributes, readAttributes } from './read-attributes.ts'
import type { TokenNode } from './token-tree.ts'

/** The blocks of a file, a quote, an item or a note, in order. Definitions of notes go to where they belong. */
export function buildBlocks(page: Page, nodes: readonly TokenNode[]): readonly Block[] {
  const blocks: Block[] = []
  for (let index = 0; index < nodes.length; index += 1) {
    const [node, next] = [nodes[index], nodes[index + 1]]
    if (node?.token.type === 'note_open') placeNote(page, node, blocks)
    else if (node?.token.type === 'paragraph_open') index += pushParagraph(page, node, next, blocks)
    else if (node) blocks.push(...buildBlock(page, node))
  }
  return blocks
}

function buildBlock(page: Page, node: TokenNode): readonly Block[] {
  const { type } = node.token
  if (type === 'bullet_list_open' || type === 'ordered_list_open') return [buildList(page, node)]
  if (type === 'blockquote_open') return [buildQuote(page, node)]
  if (isTableLike(node)) return [buildTable(page, node, null)]
  page.report(refusals[type] ?? 'unsupported-markdown', node.start, page.restOfLine(node.start))
  const paragraph = type === 'heading_open' ? headingAsText(page, node) : literalParagraph(page, node)
  return paragraph.children.length === 0 ? [] : [paragraph]
}

function headingAsText(page: Page, node: TokenNode): Paragraph {
  return { type: 'paragraph', place: page.place(node.start), children: buildInlines(page, textOf(page, node)) }
}

/** What is reported of a block that has no meaning where it stands. */
const refusals: Readonly<Record<string, string>> = { too_deep: 'nesting-too-deep', heading_open: 'misplaced-heading' }

/** Pushes a paragraph, or the table or figure it is the caption of. Returns how many nodes after it were taken too. */
function pushParagraph(page: Page, node: TokenNode, next: TokenNode | undefined, blocks: Block[]): number {
  const attributed = takeBraces(textOf(page, node))
  const words = attributed.group?.words.map(word => word.key) ?? []
  if (words.includes('tabel')) {
    page.mark(node.token.map, 'table-caption')
    const isCaption = next !== undefined && isTableLike(next)
    blocks.push(buildTable(page, isCaption ? next : null, { node, attributed }))
    return isCaption ? 1 : 0
  }
  if (words.includes('figuur')) {
    page.mark(node.token.map, 'figure-caption')
    const description = next?.token.type === 'blockquote_open' ? next : null
    blocks.push(buildFigure(page, { node, attributed }, description))
    return description ? 1 : 0
  }
  const paragraph = buildParagraph(page, node, attributed, attributesOf(page, attributed, 'paragraph'))
  if (paragraph) blocks.push(paragraph)
  return 0
}

/** A paragraph whose brace group has been read; null when there is nothing but the group. */
export function buildParagraph(
  page: Page,
  node: TokenNode,
  { text, group, offset }: Attributed,
  attributes: Attributes,
): Paragraph | null {
  page.mark(node.token.map, 'paragraph')
  const underline = /\n=+[ \t]*(?=\n|$)/.exec(text.content)
  if (underline) page.report('unsupported-markdown', text.offsetAt(underline.index + 1), underline[0].trim())
  const children = buildInlines(page, text)
  const id = attributes.get('#')
  if (children.length === 0) {
    const isLabel = attributes.size === 1 && attributes.has('teken')
    if (group && !isLabel) page.report('braces-without-text', offset, group.raw)
    return null
  }
  return {
    type: 'paragraph',
    place: page.place(node.start),
    ...(attributes.has('toegevoegd') && { added: true }),
    ...(id && { id }),
    children,
  }
}

/** What the brace group at the end of a text says. */
export function attributesOf(
  page: Page,
  { group, offset }: Attributed,
  holder: Parameters<typeof readAttributes>[3],
): Attributes {
  return group ? readAttributes(page, group, offset, holder) : noAttributes
}

/** The text of a paragraph or a heading. */
export function textOf(page: Page, { token, start, children: [inline] }: TokenNode): InlineText {
  if (!inline) return { content: '', tokens: [], offsetAt: () => start }
  if (token.type === 'heading_open') return onOneLine(inline.token, afterMarks(page, start))
  return onLines(page, inline.token, token.map?.[0] ?? 0)
}

function afterMarks(page: Page, start: number): number {
  let offset = start
  while (page.text[offset] === '#') offset += 1
  while (page.text[offset] === ' ' || page.text[offset] === '\t') offset += 1
  return offset
}

/** The blocks of a quote. */
function buildQuote(page: Page, { start, children }: TokenNode): Quote {
  return { type: 'quote', place: page.place(start), children: buildBlocks(page, children) }
}

/** A note directly under a table that is named after one (`t2-1`) belongs to it, any other to the document. */
function placeNote(page: Page, node: TokenNode, blocks: Block[]): void {
  const identifier = node.token.info
  const last = blocks.at(-1)
  const ofTable = isTableNote(identifier) && last?.type === 'table'
  page.mark(node.token.map, ofTable ? 'table-note' : 'footnote-text')
  const note: Footnote = {
    type: 'footnote',
    place: page.place(node.start),
    identifier,
    label: labelOf(identifier),
    children: buildBlocks(page, node.children),
  }
  if (ofTable) blocks.splice(-1, 1, { ...last, notes: [...last.notes, note] } satisfies Table)
  else page.footnotes.push(note)
  if (!ofTable && isTableNote(identifier)) page.report('note-without-table', node.start, `[^${identifier}]`)
}
