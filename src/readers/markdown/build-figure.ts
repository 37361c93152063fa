import type { Caption, Figure } from '../../document/node.ts'
import { attributesOf, buildBlocks } from './build-blocks.ts'
import { buildInlines } from './build-inlines.ts'
import type { Attributed } from './inline-text.ts'
import type { Page } from './page.ts'
import type { Attributes } from './read-attributes.ts'
import type { TokenNode } from './token-tree.ts'

/** A paragraph that a brace group makes a caption. */
export interface CaptionNode {
  readonly node: TokenNode
  readonly attributed: Attributed
}

/** A figure: its caption `Figuur 4 … {figuur ontbreekt}`, and the quote directly below it as its description. */
export function buildFigure(page: Page, { node, attributed }: CaptionNode, description: TokenNode | null): Figure {
  const attributes = attributesOf(page, attributed, 'figure')
  const id = attributes.get('#')
  return {
    type: 'figure',
    place: page.place(node.start),
    ...(id && { id }),
    caption: buildCaption(page, { node, attributed }, attributes),
    missing: attributes.has('ontbreekt'),
    description: description ? buildBlocks(page, description.children) : [],
  }
}

/** The words of a caption; null when the paragraph is only a brace group. */
export function buildCaption(page: Page, { node, attributed }: CaptionNode, attributes: Attributes): Caption | null {
  const children = buildInlines(page, attributed.text)
  if (children.length === 0) return null
  const added = attributes.has('toegevoegd') ? ({ added: true } as const) : {}
  return { type: 'caption', place: page.place(node.start), ...added, children }
}
