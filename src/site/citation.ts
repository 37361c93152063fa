import { permanentAddress } from '../document/citable.ts'
import type { Publication } from '../document/publication.ts'
import { absoluteUrl, publicationKey, wholeAddress } from './address.ts'
import { citeWords } from './cite-words.ts'
import type { CitedSection } from './cited-section.ts'
import { dateInWords } from './date-words.ts'
import type { SiteFrame } from './site.ts'
import { words } from './words.ts'

/**
 * A reference to copy, in three pieces, so that a paragraph can be named between the first two: what is cited, when and
 * where it was published and in which version, and the permanent address.
 */
export interface Citation {
  readonly what: string
  readonly when: string
  readonly address: string
}

/** So many characters of the checksum of the source tell its versions apart. */
const versionLength = 12

/** How a section of a publication is cited; with `section` null the whole of it. */
export function citationOf(
  site: SiteFrame,
  publication: Publication,
  section: Pick<CitedSection, 'id' | 'text' | 'parent'> | null,
): Citation {
  const { title, publisher, dossier, published } = publication.metadata
  const key = publicationKey(publication)
  const date = published === null ? words.publication.noDate : dateInWords(published)
  const address = section ? permanentAddress({ publication: key, id: section.id }) : wholeAddress(publication)
  return {
    what: [
      citeWords.source(publisher.name, title),
      dossier === null ? '' : citeWords.dossier(dossier),
      section ? citeWords.section(section.text, section.parent) : '',
    ].join(''),
    when: citeWords.dated(date) + citeWords.version(site.name, versionOf(site, publication)),
    address: absoluteUrl(site, address),
  }
}

/** The source's checksum, shortened, and the date of the last change. */
function versionOf(site: SiteFrame, publication: Publication): string | null {
  const sum = site.accounts?.[publicationKey(publication)]?.sha256.slice(0, versionLength)
  const changed = publication.metadata.changes.map(({ date }) => date).sort()
  const last = changed.at(-1)
  if (sum === undefined) return null
  return last === undefined ? sum : citeWords.changed(sum, dateInWords(last))
}
