import { indexWords as say } from '../index-words.ts'
import type { PageLink } from '../page.ts'
import type { IndexPage, PartNeighbours } from './index-page.ts'

/** The ways on from one of a row of parts. Each is called by its heading: `Begroting 2021` alone is the text, and no list. */
export function neighboursAt(whole: IndexPage, row: readonly IndexPage[], at: number): PartNeighbours {
  return {
    previous: linkTo(row[at - 1]),
    next: linkTo(row[at + 1]),
    whole: allPartsOf(whole),
  }
}

/** The way to a page that leads to parts. */
export function allPartsOf({ heading, address }: IndexPage): PageLink {
  return { text: say.allParts(heading), address }
}

function linkTo(part: IndexPage | undefined): PageLink | null {
  return part ? { text: part.heading, address: part.address } : null
}
