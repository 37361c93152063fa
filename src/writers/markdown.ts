import type { Document } from '../document/node.ts'
import { writeBlocks, writeNote } from './markdown/write-blocks.ts'
import { writeHeading, writeSection } from './markdown/write-section.ts'

/**
 * A chapter as an editor would write it: one paragraph per line, a blank line between blocks, notes at the end.
 * What is computed from the words (recognised links, citations, abbreviations) is written as the words it is.
 * The conventions stand in `docs/markdown.md`.
 */
export function writeMarkdown({ title, level, blocks, sections, footnotes }: Document): string {
  const parts = [
    title ? writeHeading(title, 1) : '',
    writeBlocks(blocks),
    ...sections.map(section => writeSection(section, level)),
    ...footnotes.map(writeNote),
  ].filter(part => part !== '')
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}
