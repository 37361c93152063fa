import { indexWords as say } from '../index-words.ts'
import type { SiteFrame } from '../site.ts'
import { dividePage } from './divide-page.ts'
import { foldedParts } from './fold-parts.ts'
import { heldBy } from './held-by.ts'
import type { IndexPage, PartGroup } from './index-page.ts'
import type { Dividing, IndexPiece } from './index-piece.ts'
import { listedTogether } from './listed-together.ts'
import { allPartsOf, neighboursAt } from './part-neighbours.ts'

/** More entries than this are too much for one page: a phone loads it for long, and nobody reads to its end. */
export const mostEntries = 500

/** Of tables fewer: each has five links, and takes a screen of a phone. */
const mostTables = 100

/**
 * An index as it is published: the page itself or, when it has too many entries, a page that leads to its parts, and
 * those. A part with too many entries is divided again, by something finer. What the parts are follows from what they
 * tell of, not from how many entries there are: an address stays, as a page with entries or as one that leads to parts.
 */
export function dividedIndex(
  site: SiteFrame,
  page: IndexPage,
  chapterName: Dividing['chapterName'],
): readonly IndexPage[] {
  const divided = (whole: IndexPage, depth: number): readonly IndexPage[] => {
    const isLong = (heldBy(whole)?.entries ?? 0) > (page.index === 'tables' ? mostTables : mostEntries)
    const division = isLong ? dividePage(site, whole, { depth, chapterName }) : null
    if (!division || division.pieces.length === 0) return [whole]
    const parts = partsOf(page, whole, asListed(division.pieces))
    const below = parts.flatMap(part => divided(part.page, depth + 1))
    // A piece that is all of a part, and no shorter, is no help.
    if (depth > 0 && below.length === 1) return [whole]
    const lists = foldedParts({ ...division.frame, parts: partGroups(parts, depth) }, mostEntries)
    return [...lists.map(list => ({ ...list, parts: listedTogether(list.parts ?? []) })), ...belowLists(lists, below)]
  }
  return divided(page, 0)
}

/** Where a list of parts was folded, each part leads to the page that names it. */
function belowLists([, ...folded]: readonly IndexPage[], below: readonly IndexPage[]): readonly IndexPage[] {
  const namedOn = new Map(
    folded.flatMap(list => (list.parts ?? []).flatMap(({ parts }) => parts.map(one => [one.address, list] as const))),
  )
  return below.map(page => {
    const list = namedOn.get(page.address)
    return list && page.neighbours ? { ...page, neighbours: { ...page.neighbours, whole: allPartsOf(list) } } : page
  })
}

/** A piece of an index, and the page that it becomes. */
interface Part {
  readonly piece: IndexPiece
  readonly page: IndexPage
}

/** In the order in which a page with all of them lists them: what came out later may tell of an earlier year. */
function asListed(pieces: readonly IndexPiece[]): readonly IndexPiece[] {
  return [...Map.groupBy(pieces, ({ group }) => group?.id).values()].flat()
}

function partsOf(index: IndexPage, whole: IndexPage, pieces: readonly IndexPiece[]): readonly Part[] {
  const alone = pieces.map(piece => ({ piece, page: partPage(index, whole, piece) }))
  const row = alone.map(({ page }) => page)
  return alone.map(({ piece, page }, at) => ({ piece, page: { ...page, neighbours: neighboursAt(whole, row, at) } }))
}

function partGroups(parts: readonly Part[], depth: number): readonly PartGroup[] {
  return [...Map.groupBy(parts, ({ piece }) => piece.group?.id)].map(([, own]) => ({
    heading: own[0]?.piece.group ?? null,
    parts: own.map(({ piece: { id, text }, page }) => ({
      // With an underscore, what is no anchor of the whole index never meets the id of a heading.
      id: depth === 0 ? id : `deel_${id}`,
      text,
      address: page.address,
      count: heldBy(page)?.inWords ?? '',
    })),
  }))
}

/** A part says what index it belongs to, and what it is a part of. */
function partPage(index: IndexPage, whole: IndexPage, { id, text, page }: IndexPiece): IndexPage {
  const address = `${whole.address}${id}/`
  const title = say.part(index.title, text)
  return {
    ...page,
    ...{ address, canonical: address, title, heading: title },
    lead: say.partLead(whole.title, heldBy(page)?.inWords ?? ''),
    description: say.part(text, index.description),
    breadcrumb: [...whole.breadcrumb, { text, address }],
  }
}
