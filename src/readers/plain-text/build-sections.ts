import type { Block, Heading, Section } from '../../document/node.ts'

/** A block or a heading in source order. */
export type Entry =
  | { readonly line: number; readonly block: Block }
  | { readonly line: number; readonly level: number; readonly heading: Heading }

interface OpenSection {
  readonly level: number
  readonly heading: Heading
  readonly blocks: Block[]
  readonly sections: Section[]
}

/** Nests entries: a heading opens a section in the nearest open one of a lower level. */
export function buildSections(entries: readonly Entry[]): { blocks: Block[]; sections: Section[] } {
  const blocks: Block[] = []
  const sections: Section[] = []
  const open: OpenSection[] = []
  const close = (level: number) => {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      open.pop()
      const section: Section = { type: 'section', place: last.heading.place, ...omitLevel(last) }
      const parent = open.at(-1)?.sections ?? sections
      parent.push(section)
    }
  }
  for (const entry of entries) {
    if ('block' in entry) {
      const target = open.at(-1)?.blocks ?? blocks
      target.push(entry.block)
    } else {
      close(entry.level)
      open.push({ level: entry.level, heading: entry.heading, blocks: [], sections: [] })
    }
  }
  close(0)
  return { blocks, sections }
}

function omitLevel({ heading, blocks, sections }: OpenSection): Omit<OpenSection, 'level'> {
  return { heading, blocks, sections }
}
