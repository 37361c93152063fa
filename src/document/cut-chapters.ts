import type { Document, Footnote, Node, Section } from './node.ts'
import { slugOf } from './slug-of.ts'
import { textOf } from './text-of.ts'
import { walk } from './walk.ts'

/** A page of reading size holds so many words, where the headings allow it. */
const fewestWords = 300
const mostWords = 2500

/** A chapter and the name of its file: `03-wonen.md` is the third page, at `…/wonen/`. */
export interface NamedChapter {
  readonly fileName: string
  readonly document: Document
}

/** Sections of one level that stand under one parent, in order: what one file may hold. */
interface Run {
  readonly level: number
  readonly sections: readonly Section[]
  readonly words: number
}

/**
 * Cuts a publication into chapters at its headings. A section that is too long is cut at its sub-sections, sections
 * that are too short go with a neighbour of their level. The title and the text before the first heading open the
 * first chapter. A note goes with the first text that refers to it. `joinChapters` puts them together again.
 */
export function cutChapters(document: Document): readonly NamedChapter[] {
  const runs = cutSections(document.sections, document.level)
  const hasLongStart = wordsIn(document.blocks) >= fewestWords && runs.length > 0
  const starts: Run = { level: document.level, sections: [], words: 0 }
  const [first = starts, ...rest] = hasLongStart ? [starts, ...runs] : runs
  const opening: Document = { ...document, sections: first.sections, footnotes: [] }
  const following = rest.map(({ level, sections }): Document => {
    const place = sections[0]?.place ?? document.place
    return { type: 'document', place, level, title: null, blocks: [], sections, footnotes: [] }
  })
  return nameChapters(withNotes([opening, ...following], document.footnotes))
}

function cutSections(sections: readonly Section[], level: number): readonly Run[] {
  return sections.flatMap(section => cutSection(section, level)).reduce<Run[]>(joinShort, [])
}

/** A section as one run, or its own text and its sub-sections as several. */
function cutSection(section: Section, level: number): readonly Run[] {
  const words = wordsIn([section])
  if (words <= mostWords || section.sections.length === 0) return [{ level, sections: [section], words }]
  const own = wordsIn([section.heading, ...section.blocks])
  const [first, ...rest] = cutSections(section.sections, level + 1)
  const takesFirst =
    first !== undefined && first.level === level + 1 && own < fewestWords && own + first.words <= mostWords
  if (takesFirst)
    return [{ level, sections: [{ ...section, sections: first.sections }], words: own + first.words }, ...rest]
  return [{ level, sections: [{ ...section, sections: [] }], words: own }, ...(first ? [first] : []), ...rest]
}

/** Two runs side by side become one when either is too short and they are not too long together. */
function joinShort(joined: Run[], next: Run): Run[] {
  const last = joined.at(-1)
  const words = (last?.words ?? 0) + next.words
  const isShort = Math.min(last?.words ?? 0, next.words) < fewestWords
  if (last?.level !== next.level || !isShort || words > mostWords) joined.push(next)
  else joined.splice(-1, 1, { level: last.level, sections: [...last.sections, ...next.sections], words })
  return joined
}

function wordsIn(nodes: readonly Node[]): number {
  let count = 0
  for (const node of nodes) {
    for (const part of walk(node)) if (part.type === 'text') count += part.value.match(/\S+/g)?.length ?? 0
  }
  return count
}

/** Gives each note to the first chapter that refers to it; one that nothing refers to stays with the note before it. */
function withNotes(chapters: readonly Document[], notes: readonly Footnote[]): readonly Document[] {
  const chapterOf = new Map<string, number>()
  for (const [index, chapter] of chapters.entries()) {
    for (const node of walk(chapter)) {
      if (node.type === 'footnoteReference' && !chapterOf.has(node.identifier)) chapterOf.set(node.identifier, index)
    }
  }
  const owned = chapters.map((): Footnote[] => [])
  let owner = 0
  for (const note of notes) {
    owner = chapterOf.get(note.identifier) ?? owner
    owned[owner]?.push(note)
  }
  return chapters.map((chapter, index) => ({ ...chapter, footnotes: owned[index] ?? [] }))
}

function nameChapters(chapters: readonly Document[]): readonly NamedChapter[] {
  const taken = new Set<string>()
  return chapters.map((document, index) => {
    const wanted = slugOfChapter(document)
    let slug = wanted
    for (let copy = 2; taken.has(slug); copy += 1) slug = `${wanted}-${copy}`
    taken.add(slug)
    return { fileName: `${String(index + 1).padStart(2, '0')}-${slug}.md`, document }
  })
}

/** A chapter is named after its first heading, by its permanent address where it has one. */
function slugOfChapter({ sections: [first], title }: Document): string {
  const heading = first?.heading ?? title
  return first?.id ?? slugOf(heading ? textOf(heading) : 'tekst')
}
