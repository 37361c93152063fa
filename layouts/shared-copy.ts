import type { Footnote, Section } from '../src/document/node.ts'
import type { Publication } from '../src/document/publication.ts'
import { walk } from '../src/document/walk.ts'
import { shortName } from '../src/site/publisher-name.ts'
import { type Copy, copyOf, remarksByPlace } from './copy.ts'

/** Sections of a text on a page that shows other texts as well, with the notes that they use. */
export interface SharedCopy {
  readonly copy: Copy
  readonly notes: readonly Footnote[]
}

/** Gives the sections and notes of one text ids and names that those of another text on the page cannot meet. */
export function sharedCopyOf(publication: Publication, sections: readonly Section[]): SharedCopy {
  const { kind, publisher, title } = publication.metadata
  const notes = notesUsedIn(sections, publication.document.footnotes)
  const copy = copyOf([...sections, ...notes], {
    idPrefix: `${publication.slug}_`,
    noteSuffix: title,
    publication,
    remarks: remarksByPlace(publication.metadata),
    publisher: kind === 'reaction' ? shortName(publisher) : null,
  })
  return { copy, notes }
}

function notesUsedIn(sections: readonly Section[], notes: readonly Footnote[]): readonly Footnote[] {
  const used = new Set<string>()
  for (const section of sections)
    for (const node of walk(section)) if (node.type === 'footnoteReference') used.add(node.identifier)
  return notes.filter(({ identifier }) => used.has(identifier))
}
