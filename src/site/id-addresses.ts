import { citableOf, idsOf } from '../document/citable.ts'
import type { Publication, PublicationName } from '../document/publication.ts'
import { chapterAddress, publicationKey } from './address.ts'

/** From a permanent address (`/2020/begroting-bzk/volledig/#r71`) to the same place on its chapter page. */
export type PlaceAddresses = (permanent: string) => string

/** A chapter page and the ids that stand on it. */
export interface PagePlaces {
  readonly address: string
  readonly ids: readonly string[]
}

/** The chapter pages of a text. */
export interface PlacesOfText {
  readonly publication: PublicationName
  readonly places: readonly PagePlaces[]
}

/** The chapter pages of a text, each with the ids that stand on it. */
export function placesOf(publication: Publication): PlacesOfText {
  const places = publication.chapters.map(chapter => ({
    address: chapterAddress(publication, chapter),
    ids: idsOf(chapter.document),
  }))
  return { publication, places }
}

/** Knows the chapter page of every id of these texts. An address that is no such place stays as it is. */
export function placeAddressesOf(texts: readonly PlacesOfText[]): PlaceAddresses {
  const chapters = new Map<string, string>()
  for (const { publication, places } of texts) {
    const key = publicationKey(publication)
    for (const { address, ids } of places) for (const id of ids) chapters.set(`${key}#${id}`, `${address}#${id}`)
  }
  return permanent => {
    const place = citableOf(permanent)
    return (place && chapters.get(`${place.publication}#${place.id}`)) ?? permanent
  }
}
