import type { Publication } from '../document/publication.ts'
import { sourceAddress } from './address.ts'
import type { SourceLine } from './source-account.ts'

/** Lines of a source that are shown on one page. */
export interface LinesPart {
  readonly address: string
  readonly first: number
  readonly last: number
  readonly lines: readonly SourceLine[]
}

/** More lines than this make a page too heavy to load and too long to look through. */
const linesPerPage = 200

/** The lines of a source, over as many pages as are needed: `…/bron/regels/`, `…/bron/regels/2/`. */
export function linesParts(publication: Publication, lines: readonly SourceLine[]): readonly LinesPart[] {
  const base = `${sourceAddress(publication)}regels/`
  const count = Math.ceil(lines.length / linesPerPage)
  return Array.from({ length: count }, (_, at) => {
    const own = lines.slice(at * linesPerPage, (at + 1) * linesPerPage)
    const address = at === 0 ? base : `${base}${at + 1}/`
    return { address, first: own[0]?.line ?? 1, last: own.at(-1)?.line ?? 1, lines: own }
  })
}
