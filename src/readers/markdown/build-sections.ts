import type { Block, Heading, Section } from '../../document/node.ts'
import { attributesOf, buildBlocks, textOf } from './build-blocks.ts'
import { buildInlines } from './build-inlines.ts'
import { takeBraces } from './inline-text.ts'
import type { Page } from './page.ts'
import type { Attributes } from './read-attributes.ts'
import type { TokenNode } from './token-tree.ts'

/** A heading with what stands between it and the next. */
interface Part {
  readonly level: number
  readonly offset: number
  readonly section: Omit<Section, 'sections'>
}

/** A section that is not finished: sub-sections may follow. */
interface OpenSection extends Omit<Section, 'sections'> {
  readonly level: number
  readonly sections: OpenSection[]
}

/** The top of a file: an optional title, text before the first section, and the sections with their level. */
export interface Outline {
  readonly title: Heading | null
  readonly level: number
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** Nests what follows each heading. Reports `second-title`, `chapter-level` and `skipped-heading`; loses nothing. */
export function buildOutline(page: Page, nodes: readonly TokenNode[]): Outline {
  const hasTitle = nodes[0]?.token.markup === '#' && nodes[0].token.type === 'heading_open'
  const rest = nodes.slice(hasTitle ? 1 : 0)
  const firstHeading = rest.findIndex(isHeading)
  const title = hasTitle && nodes[0] ? buildTitle(page, nodes[0]) : null
  const blocks = buildBlocks(page, firstHeading < 0 ? rest : rest.slice(0, firstHeading))
  const parts = firstHeading < 0 ? [] : partsOf(page, rest.slice(firstHeading))
  const level = title ? 2 : Math.max(2, parts[0]?.level ?? 2)
  return { title, level, blocks, sections: nestParts(page, parts, level) }
}

function isHeading({ token }: TokenNode): boolean {
  return token.type === 'heading_open'
}

function buildTitle(page: Page, node: TokenNode): Heading {
  const { heading } = buildHeading(page, node, 'title')
  return heading
}

function partsOf(page: Page, nodes: readonly TokenNode[]): readonly Part[] {
  const starts = nodes.flatMap((node, index) => (isHeading(node) ? [index] : []))
  return starts.flatMap((start, index) => {
    const node = nodes[start]
    return node ? [buildPart(page, node, nodes.slice(start + 1, starts[index + 1] ?? nodes.length))] : []
  })
}

function buildPart(page: Page, node: TokenNode, below: readonly TokenNode[]): Part {
  const { heading, attributes } = buildHeading(page, node, 'heading')
  const [id, theme] = [attributes.get('#'), attributes.get('thema')]
  const blocks = buildBlocks(page, below)
  const section = {
    type: 'section',
    place: heading.place,
    ...(id && { id }),
    ...(theme && { theme }),
    heading,
    blocks,
  } as const
  // Markdown ends at six marks: a deeper heading says its level in words.
  const level = Math.max(node.token.markup.length, Number(attributes.get('niveau') ?? 0))
  return { level, offset: node.start, section }
}

function buildHeading(
  page: Page,
  node: TokenNode,
  holder: 'title' | 'heading',
): { heading: Heading; attributes: Attributes } {
  page.mark(node.token.map, 'heading')
  const attributed = takeBraces(textOf(page, node))
  const attributes = attributesOf(page, attributed, holder)
  const added = attributes.has('toegevoegd') ? ({ added: true } as const) : {}
  const heading = {
    type: 'heading',
    place: page.place(node.start),
    ...added,
    children: buildInlines(page, attributed.text),
  } as const
  return { heading, attributes }
}

function nestParts(page: Page, parts: readonly Part[], topLevel: number): readonly Section[] {
  const top: OpenSection[] = []
  const open: OpenSection[] = []
  let previous = topLevel - 1
  for (const { level: written, offset, section } of parts) {
    const rule = written === 1 ? 'second-title' : written < topLevel ? 'chapter-level' : 'skipped-heading'
    if (written < topLevel || written > previous + 1)
      page.report(rule, offset, page.restOfLine(offset), { level: written })
    const level = Math.max(written, topLevel)
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const next = { ...section, level, sections: [] }
    ;(open.at(-1)?.sections ?? top).push(next)
    open.push(next)
    previous = level
  }
  return top.map(close)
}

function close({ level: _level, ...section }: OpenSection): Section {
  return { ...section, sections: section.sections.map(close) }
}
