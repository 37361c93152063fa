import type { Draft } from './draft.ts'

/** How many lines at the top and at the bottom of a page may be furniture. */
export const edgeDepth = 3

/**
 * The lines at the edges of pages, by line number, with the ordinal of their page from 1. Pages are known where
 * form feeds mark them, or else by the page numbers that were found; without those there are no edges.
 */
export function pageEdges(draft: Draft): ReadonlyMap<number, number> {
  const edges = new Map<number, number>()
  const pages = pagesOf(draft)
  if (pages.length < 2) return edges
  for (const [index, page] of pages.entries()) {
    for (const line of [...page.slice(0, edgeDepth), ...page.slice(-edgeDepth)]) edges.set(line, index + 1)
  }
  return edges
}

/** The numbers of the lines with words, page by page. */
export function pagesOf({ lines, claims }: Draft): number[][] {
  const pages: number[][] = [[]]
  const isFed = lines.some(({ raw }) => raw.includes('\f'))
  const isBetweenPages = (number: number) => !isFed && claims[number - 1]?.rule === 'page-number'
  for (const { number, raw, text } of lines) {
    if (raw.startsWith('\f') || isBetweenPages(number)) pages.push([])
    if (text !== '' && claims[number - 1] === null) pages.at(-1)?.push(number)
    if (raw.endsWith('\f') && raw !== '\f') pages.push([])
  }
  return pages.filter(page => page.length > 0)
}
