import { citableOf, idsOf } from '../document/citable.ts'
import { chapterAddress, publicationKey } from './address.ts'
import type { Site } from './site.ts'

/** From a permanent address (`/2020/begroting-bzk/volledig/#r71`) to the same place on its chapter page. */
export type PlaceAddresses = (permanent: string) => string

/** Knows the chapter page of every id of every text. An address that is no such place stays as it is. */
export function placeAddressesOf(site: Pick<Site, 'publications'>): PlaceAddresses {
  const chapters = new Map<string, string>()
  for (const publication of site.publications) {
    for (const chapter of publication.chapters) {
      const address = chapterAddress(publication, chapter)
      for (const id of idsOf(chapter.document)) chapters.set(`${publicationKey(publication)}#${id}`, `${address}#${id}`)
    }
  }
  return permanent => {
    const place = citableOf(permanent)
    return (place && chapters.get(`${place.publication}#${place.id}`)) ?? permanent
  }
}
