import type { Document, Section } from './node.ts'

/** A section that may still get blocks and sub-sections; `depth` 0 is the top. */
interface OpenSection extends Omit<Section, 'blocks' | 'sections'> {
  readonly blocks: Section['blocks'][number][]
  readonly sections: OpenSection[]
}

/**
 * The chapters of a publication as one document. A chapter that starts at a deeper level goes on where the one before
 * ended. Nothing is dropped: text before a chapter's first heading belongs to the section that was open, and a title
 * that is not the first becomes a section.
 */
export function joinChapters(chapters: readonly Document[]): Document {
  const [first] = chapters
  if (!first) throw new Error('a publication has at least one chapter')
  const titled = first.title ?? null
  const level = titled
    ? 2
    : Math.min(...chapters.map(chapter => (chapter.sections.length > 0 ? chapter.level : first.level)))
  const blocks = [...first.blocks]
  const top: OpenSection[] = []
  const open: OpenSection[] = []
  for (const [index, chapter] of chapters.entries()) {
    if (index > 0 && chapter.title) append(top, open, [titleSection(chapter.title)], 0)
    if (index > 0) (open.at(-1)?.blocks ?? blocks).push(...chapter.blocks)
    append(top, open, chapter.sections, chapter.level - level)
  }
  const footnotes = chapters.flatMap(chapter => chapter.footnotes)
  return { ...first, level, title: titled, blocks, sections: top, footnotes }
}

/** Appends sections below the open section of the depth above theirs, or the deepest that is open. */
function append(top: OpenSection[], open: OpenSection[], sections: readonly Section[], depth: number): void {
  for (const section of sections) {
    open.length = Math.min(open.length, Math.max(0, depth))
    const opened = { ...section, blocks: [...section.blocks], sections: [] }
    ;(open.at(-1)?.sections ?? top).push(opened)
    open.push(opened)
    append(top, open, section.sections, open.length)
  }
}

function titleSection(heading: NonNullable<Document['title']>): Section {
  return { type: 'section', place: heading.place, heading, blocks: [], sections: [] }
}
