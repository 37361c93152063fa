import type { Block, Document, Footnote, Inline, ListItem, Section, TableRow } from '../../document/node.ts'

/** What holds inlines directly: a rewrite may treat a heading otherwise than a paragraph. */
export type Holder = 'heading' | 'caption' | 'paragraph' | 'tableCell'

/** New inlines for those of one block. Blocks come in reading order. */
export type Rewrite = (children: readonly Inline[], holder: Holder) => readonly Inline[]

/** The same document with the inlines of every block rewritten. */
export function rewriteInlines(document: Document, rewrite: Rewrite): Document {
  const title = document.title && { ...document.title, children: rewrite(document.title.children, 'heading') }
  const blocks = document.blocks.map(block => rewriteBlock(block, rewrite))
  const sections = document.sections.map(section => rewriteSection(section, rewrite))
  return { ...document, title, blocks, sections, footnotes: document.footnotes.map(note => rewriteNote(note, rewrite)) }
}

function rewriteSection(section: Section, rewrite: Rewrite): Section {
  const heading = { ...section.heading, children: rewrite(section.heading.children, 'heading') }
  const blocks = section.blocks.map(block => rewriteBlock(block, rewrite))
  return { ...section, heading, blocks, sections: section.sections.map(part => rewriteSection(part, rewrite)) }
}

function rewriteBlock(block: Block, rewrite: Rewrite): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: rewrite(block.children, 'paragraph') }
    case 'list':
      return { ...block, items: block.items.map(item => rewriteBlocks(item, rewrite)) }
    case 'quote':
      return rewriteBlocks(block, rewrite)
    case 'table':
      return {
        ...block,
        caption: rewriteCaption(block.caption, rewrite),
        header: block.header.map(row => rewriteRow(row, rewrite)),
        body: block.body.map(row => rewriteRow(row, rewrite)),
        notes: block.notes.map(note => rewriteNote(note, rewrite)),
      }
    case 'figure':
      return {
        ...block,
        caption: rewriteCaption(block.caption, rewrite),
        description: block.description.map(part => rewriteBlock(part, rewrite)),
      }
  }
}

function rewriteBlocks<Parent extends ListItem | Footnote | Extract<Block, { type: 'quote' }>>(
  parent: Parent,
  rewrite: Rewrite,
): Parent {
  return { ...parent, children: parent.children.map(block => rewriteBlock(block, rewrite)) }
}

function rewriteNote(note: Footnote, rewrite: Rewrite): Footnote {
  return rewriteBlocks(note, rewrite)
}

function rewriteCaption<Part extends { readonly children: readonly Inline[] }>(
  caption: Part | null,
  rewrite: Rewrite,
): Part | null {
  return caption && { ...caption, children: rewrite(caption.children, 'caption') }
}

function rewriteRow(row: TableRow, rewrite: Rewrite): TableRow {
  return { ...row, cells: row.cells.map(cell => ({ ...cell, children: rewrite(cell.children, 'tableCell') })) }
}
