import type { Draft } from './draft.ts'

/** How many lines at the top and at the bottom of a page may be furniture. */
const edgeDepth = 3

/** Where a line stands on its page: the ordinal of the page from 1, and its place from the top (1, 2) or the bottom (-1, -2). */
export interface PageEdge {
  readonly page: number
  readonly place: number
}

/** The lines at the edges of pages, by line number. Pages are known only where form feeds mark them. */
export function pageEdges(draft: Draft): ReadonlyMap<number, PageEdge> {
  const edges = new Map<number, PageEdge>()
  const pages = pagesOf(draft)
  if (pages.length < 2) return edges
  for (const [index, page] of pages.entries()) {
    for (let place = edgeDepth; place >= 1; place -= 1) {
      const [top, bottom] = [page[place - 1], page[page.length - place]]
      if (bottom !== undefined) edges.set(bottom, { page: index + 1, place: -place })
      if (top !== undefined) edges.set(top, { page: index + 1, place })
    }
  }
  return edges
}

/** The numbers of the lines with words, page by page. */
export function pagesOf({ lines, claims }: Draft): number[][] {
  const pages: number[][] = [[]]
  for (const { number, raw, text } of lines) {
    if (raw.startsWith('\f')) pages.push([])
    if (text !== '' && claims[number - 1] === null) pages.at(-1)?.push(number)
    if (raw.endsWith('\f') && raw !== '\f') pages.push([])
  }
  return pages.filter(page => page.length > 0)
}
