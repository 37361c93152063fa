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
  const known = new Map(texts.map(({ publication, places }) => [publicationKey(publication), places]))
  const chapters = new Map<string, ReadonlyMap<string, string>>()
  return permanent => {
    const place = citableOf(permanent)
    if (!place) return permanent
    const own = chapters.get(place.publication) ?? chaptersById(known.get(place.publication) ?? [])
    chapters.set(place.publication, own)
    const chapter = own.get(place.id)
    return chapter === undefined ? permanent : `${chapter}#${place.id}`
  }
}

function chaptersById(places: readonly PagePlaces[]): ReadonlyMap<string, string> {
  return new Map(places.flatMap(({ address, ids }) => ids.map(id => [id, address] as const)))
}
