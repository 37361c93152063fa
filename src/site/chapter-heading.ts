import type { Document } from '../document/node.ts'
import { textOf } from '../document/text-of.ts'
import { words } from './words.ts'

/**
 * What the `h1` of a chapter page is: the `title` that the text prints, its one top `section`,
 * or, where a file holds several sections side by side, a `generated` line that names the first.
 */
export interface ChapterHeading {
  readonly from: 'title' | 'section' | 'generated'
  readonly text: string
}

/** Chooses the heading of a chapter page without adding a word to the text where it has one of its own. */
export function chapterHeading(document: Document): ChapterHeading {
  if (document.title) return { from: 'title', text: textOf(document.title) }
  const [first, ...others] = document.sections
  if (!first) return { from: 'generated', text: words.chapter.untitled }
  const text = textOf(first.heading)
  if (others.length === 0 && document.blocks.length === 0) return { from: 'section', text }
  return { from: 'generated', text: others.length > 0 ? words.chapter.andMore(text) : text }
}
