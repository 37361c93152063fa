import type { Section } from '../document/node.ts'
import type { Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'

/** Where a section stands in its publication: the theme it has or inherits, and the headings above it. */
export interface SectionPlace {
  readonly theme: string | null
  readonly path: readonly string[]
}

/** The place of every section that has an id, from the whole text, so that a chapter that starts deeper knows its parents. */
export function sectionPlacesOf(publication: Publication): ReadonlyMap<string, SectionPlace> {
  const places = new Map<string, SectionPlace>()
  const visit = (section: Section, above: SectionPlace): void => {
    const theme = section.theme ?? above.theme
    if (section.id) places.set(section.id, { theme, path: above.path })
    const path = [...above.path, textOf(section.heading)]
    for (const child of section.sections) visit(child, { theme, path })
  }
  for (const section of publication.document.sections) visit(section, { theme: null, path: [] })
  return places
}
