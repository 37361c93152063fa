import type { Publication } from '../document/publication.ts'
import { chapterAddress } from './address.ts'
import type { NamedSection } from './cited-section.ts'

/** Where a section can be cited and how that control is called. */
export interface CiteLink {
  readonly address: string
  readonly name: string
}

/** The controls of a page by the id of their section; a section that is not here is cited with the one it stands in. */
export type CiteLinks = ReadonlyMap<string, CiteLink>

/** More controls than this on one page are in the way of who goes from link to link. */
const mostLinks = 120

/** The page where the places of a chapter can be cited. */
export function citeAddress(publication: Publication, chapter: Publication['chapters'][number]): string {
  return `${chapterAddress(publication, chapter)}citeren/`
}

/**
 * One control for each section of a page, down to the level where they are not too many.
 * Input: the chapter page of every section that has an id, with the id.
 */
export function citeLinks(addresses: ReadonlyMap<string, string>, sections: readonly NamedSection[]): CiteLinks {
  const links = new Map<string, CiteLink>()
  let level = sections
  while (level.length > 0 && (links.size === 0 || links.size + level.length <= mostLinks)) {
    for (const { id, name } of level) links.set(id, { name, address: citeAddressOf(addresses.get(id) ?? '') })
    level = level.flatMap(section => section.sections)
  }
  return links
}

function citeAddressOf(placeOnChapter: string): string {
  return placeOnChapter.replace('#', 'citeren/#')
}
