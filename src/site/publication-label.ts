import type { PublicationName } from '../document/publication.ts'
import { publicationKey } from './address.ts'
import { shortName } from './publisher-name.ts'
import type { SiteFrame } from './site.ts'
import { words } from './words.ts'

/** What a text is called in a list: `Begroting 2020`, with its publisher where another text has the same kind and year. */
export function publicationLabel(site: Pick<SiteFrame, 'publications'>, publication: PublicationName): string {
  const { kind, year, publisher } = publication.metadata
  const label = `${words.voices[kind].document} ${year}`
  const isOnly = site.publications.every(
    one =>
      publicationKey(one) === publicationKey(publication) || one.metadata.kind !== kind || one.metadata.year !== year,
  )
  return isOnly ? label : `${label} (${shortName(publisher)})`
}
