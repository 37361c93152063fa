import type { Section } from '../document/node.ts'
import type { Publication } from '../document/publication.ts'
import { textOf } from '../document/text-of.ts'
import { wholeAddress } from './address.ts'
import { addressesOfIds } from './theme-part.ts'
import { words } from './words.ts'

/**
 * A section of a text without its sub-sections: the piece that an editor pairs. `path` are the headings above it,
 * `theme` is its own or inherited, `address` its chapter page.
 */
export interface OwnSection {
  readonly publication: Publication
  readonly section: Section
  readonly heading: string
  /** The heading, told apart where the text has it twice. */
  readonly name: string
  readonly path: readonly string[]
  readonly theme: string | null
  readonly address: string
}

/** Every section of a text on its own, in reading order. */
export function ownSectionsOf(publication: Publication): readonly OwnSection[] {
  const addresses = addressesOfIds(publication)
  const visit = (section: Section, inherited: string | null, path: readonly string[]): readonly OwnSection[] => {
    const theme = section.theme ?? inherited
    const heading = textOf(section.heading)
    const address = (section.id && addresses.get(section.id)) || wholeAddress(publication)
    const own = { publication, section: { ...section, sections: [] }, heading, name: heading, path, theme, address }
    return [own, ...section.sections.flatMap(child => visit(child, theme, [...path, heading]))]
  }
  return toldApart(publication.document.sections.flatMap(section => visit(section, null, [])))
}

// By the heading above where that differs, else by their number.
function toldApart(sections: readonly OwnSection[]): readonly OwnSection[] {
  return sections.map(section => {
    const equal = sections.filter(({ heading }) => heading === section.heading)
    if (equal.length === 1) return section
    const parents = new Set(equal.map(({ path }) => path.at(-1)))
    const parent = section.path.at(-1)
    const name =
      parent !== undefined && parents.size === equal.length
        ? words.site.under(section.heading, parent)
        : words.chapter.numbered(section.heading, equal.indexOf(section) + 1)
    return { ...section, name }
  })
}

/** The id of a section on a page that shows several texts. */
export function idOnSharedPage({ publication, section }: OwnSection): string | null {
  return section.id === undefined ? null : `${publication.slug}_${section.id}`
}
