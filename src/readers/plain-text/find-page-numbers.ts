import { openLines } from './claim-lines.ts'
import type { Draft, SourceLine } from './draft.ts'
import type { FurnitureLines } from './find-site-lines.ts'
import { pageEdges, pagesOf } from './page-edges.ts'

interface PageNumber {
  readonly line: SourceLine
  readonly page: number
  readonly index: number
}

const lonePageNumber = /^(?:[-–—|] ?)?(\d{1,4})(?: ?[-–—|])?$/
const namedPageNumber = /^(?:pagina|blz\.?|page|p\.) ?\d{1,4}(?: ?(?:van|uit|of|\/) ?\d{1,4})?$/i

/**
 * Finds page numbers on lines of their own: those at the edges of pages that a form feed marks, else numbers that
 * count on through the whole text with running text around them. Numbers of notes and cells stand close together.
 */
export function findPageNumbers(draft: Draft): FurnitureLines {
  const lines = openLines(draft)
  const named = lines.filter(line => namedPageNumber.test(line.text)).map(line => line.number)
  const numbers = lines.flatMap((line, index): PageNumber[] => {
    const page = lonePageNumber.exec(line.text)?.[1]
    return page ? [{ line, page: Number(page), index }] : []
  })
  const counted = [...atEdges(draft, numbers), ...throughText(lines, numbers)]
  return { rule: 'page-number', lines: [...named, ...counted.map(({ line }) => line.number)] }
}

/** Numbers at the edges of a quarter of the pages, that differ from the ordinal of the page by one and the same amount. */
function atEdges(draft: Draft, numbers: readonly PageNumber[]): PageNumber[] {
  const edges = pageEdges(draft)
  const offsets = new Map<number, PageNumber[]>()
  for (const number of numbers) {
    const edge = edges.get(number.line.number)
    if (!edge) continue
    const offset = number.page - edge.page
    offsets.set(offset, [...(offsets.get(offset) ?? []), number])
  }
  return [...offsets.values()].filter(same => same.length >= Math.max(2, pagesOf(draft).length / 4)).flat()
}

/** Lines that a page holds at the least, and the share of the text that page numbers span. */
const shortestPage = 4
const smallestSpan = 0.5

function throughText(lines: readonly SourceLine[], numbers: readonly PageNumber[]): PageNumber[] {
  const alone = numbers.filter(({ index }) => isAmongText(lines, index))
  const chain: PageNumber[] = []
  for (const number of alone) {
    const last = chain.at(-1)
    if (!last || (isNextPage(last, number) && number.index - last.index >= shortestPage)) chain.push(number)
  }
  const span = (chain.at(-1)?.index ?? 0) - (chain[0]?.index ?? 0)
  return chain.length >= 3 && span >= lines.length * smallestSpan ? chain : []
}

function isNextPage(last: PageNumber, next: PageNumber): boolean {
  return next.page > last.page && next.page <= last.page + 2
}

function isAmongText(lines: readonly SourceLine[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some(line => (line?.text.length ?? 0) >= 60)
}
