import type { PublicationName } from '../../document/publication.ts'
import { publicationKey } from '../address.ts'
import { indexWords as say } from '../index-words.ts'
import { publicationLabel } from '../publication-label.ts'
import type { SiteFrame } from '../site.ts'
import { citationPieces } from './citation-pieces.ts'
import { heldBy } from './held-by.ts'
import type { IndexPage, IndexPart } from './index-page.ts'
import type { IndexPiece } from './index-piece.ts'

/** More entries than this are too much for one page: a phone loads it for long, and nobody reads to its end. */
export const mostEntries = 500

/** An index without its entries, and the pieces that have them. */
interface Division {
  readonly frame: IndexPage
  readonly pieces: readonly IndexPiece[]
}

/**
 * An index as it is published: the page itself or, when it has too many entries, a page that leads to its parts, and
 * those. What the parts are follows from what they tell of, not from how many entries there are: an address stays.
 */
export function dividedIndex(site: SiteFrame, page: IndexPage): readonly IndexPage[] {
  const division = (heldBy(page)?.entries ?? 0) > mostEntries ? divisionOf(site, page) : null
  if (!division) return [page]
  const pages = division.pieces.map(piece => partPage(page, piece))
  const parts = division.pieces.map((piece, index) => ({ ...piece, part: partOf(piece, pages[index]) }))
  const groups = [...Map.groupBy(parts, ({ group }) => group?.id)].map(([, own]) => ({
    heading: own[0]?.group ?? null,
    parts: own.map(({ part }) => part),
  }))
  return [{ ...division.frame, parts: groups }, ...pages]
}

function partOf({ id, text, page }: IndexPiece, { address } = page): IndexPart {
  return { id, text, address, count: heldBy(page)?.inWords ?? '' }
}

function partPage(whole: IndexPage, { id, text, page }: IndexPiece): IndexPage {
  const address = `${whole.address}${id}/`
  const title = say.part(whole.title, text)
  return {
    ...page,
    ...{ address, canonical: address, title, heading: title },
    lead: say.partLead(whole.title),
    description: say.part(text, whole.description),
    breadcrumb: [...whole.breadcrumb, { text, address }],
  }
}

function divisionOf(site: SiteFrame, page: IndexPage): Division | null {
  const ofText = (publication: PublicationName, part: IndexPage) =>
    ofYear(publicationKey(publication).replace('/', '-'), publicationLabel(site, publication), part)
  switch (page.index) {
    case 'terms': {
      const ofLetter = (own: (typeof page.letters)[number]) => ({ ...page, letters: [own] })
      return {
        frame: { ...page, letters: [] },
        pieces: page.letters.map(own => ({ id: own.id, text: own.letter, group: null, page: ofLetter(own) })),
      }
    }
    case 'citations':
      return { frame: { ...page, series: [] }, pieces: page.series.flatMap(own => citationPieces(page, own)) }
    case 'tables':
      return {
        frame: { ...page, texts: [] },
        pieces: page.texts.map(own => ofText(own.publication, { ...page, texts: [own] })),
      }
    case 'municipalities':
      return {
        frame: { ...page, texts: [] },
        pieces: page.texts.map(own => ofText(own.publication, { ...page, texts: [own] })),
      }
    case 'repeats':
      return {
        frame: { ...page, pairs: [] },
        pieces: page.pairs.map(own => ofYear(own.id, own.heading, { ...page, pairs: [own] })),
      }
    case 'deferred':
      return {
        frame: { ...page, groups: [] },
        pieces: page.groups.map(own => ofYear(own.id, own.heading, { ...page, groups: [own] })),
      }
    case 'topic':
      return {
        frame: { ...page, groups: [] },
        pieces: page.groups.map(own => ofYear(own.id, own.heading, { ...page, groups: [own], silent: [] })),
      }
    default:
      return null
  }
}

/** A piece that tells of one text, or of two, listed under its year: such an id begins with it. */
function ofYear(id: string, text: string, page: IndexPage): IndexPiece {
  const year = id.slice(0, 4)
  return { id, text, group: { id: `jaar-${year}`, text: year }, page }
}
