import type { Heading, Section } from '../../document/node.ts'
import { joinGroup, writeBlocks } from './write-blocks.ts'
import { type BraceWord, writeBraces } from './write-braces.ts'
import { writeInlines } from './write-inlines.ts'

/** Markdown has six levels; a deeper heading says its level in its brace group. */
const deepestLevel = 6

/** A section with all below it, its heading at the given level. */
export function writeSection({ id, theme, heading, blocks, sections }: Section, level: number): string {
  const words = [
    id ? `#${id}` : null,
    theme ? (['thema', theme] as const) : null,
    level > deepestLevel ? (['niveau', level] as const) : null,
  ]
  const parts = [
    writeHeading(heading, level, words),
    writeBlocks(blocks),
    ...sections.map(each => writeSection(each, level + 1)),
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

/** A heading on one line, with its brace group. */
export function writeHeading(heading: Heading, level: number, words: readonly (BraceWord | null)[] = []): string {
  const line = joinGroup(
    writeInlines(heading.children, 'heading'),
    writeBraces([...words, heading.added ? 'toegevoegd' : null]),
  )
  return `${'#'.repeat(Math.min(level, deepestLevel))} ${line}`.trimEnd()
}
