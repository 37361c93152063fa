import { openLines } from './claim-lines.ts'
import type { Draft, SourceLine } from './draft.ts'
import type { FurnitureLines } from './find-site-lines.ts'
import { numbersBesideHeads, type PageNumber } from './numbers-beside-heads.ts'
import { pageEdges, pagesOf } from './page-edges.ts'

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
  const counted = [...atEdges(draft, numbers), ...numbersBesideHeads(lines, numbers), ...throughText(lines, numbers)]
  return { rule: 'page-number', lines: [...named, ...counted.map(({ line }) => line.number)] }
}

/** Numbers at page edges that differ from the ordinal of their page by one and the same amount. */
function atEdges(draft: Draft, numbers: readonly PageNumber[]): PageNumber[] {
  const edges = pageEdges(draft)
  const offsets = new Map<number, PageNumber[]>()
  for (const number of numbers) {
    const page = edges.get(number.line.number)
    if (page === undefined) continue
    const offset = number.page - page
    offsets.set(offset, [...(offsets.get(offset) ?? []), number])
  }
  const fewest = Math.max(2, pagesOf(draft).length / 3)
  return [...offsets.values()].filter(same => same.length >= fewest).flat()
}

/** Lines that a page holds at the least, and the share of the text that page numbers span. */
const shortestPage = 4
const smallestSpan = 0.5

/** A number and the longest count of pages that ends in it. */
interface Counted {
  readonly number: PageNumber
  readonly before: Counted | null
  readonly first: PageNumber
  readonly length: number
}

function throughText(lines: readonly SourceLine[], numbers: readonly PageNumber[]): PageNumber[] {
  const byPage = new Map<number, Counted>()
  let longest: Counted | null = null
  for (const number of numbers.filter(({ index }) => isAmongText(lines, index))) {
    const before = [number.page - 1, number.page - 2]
      .flatMap(page => byPage.get(page) ?? [])
      .filter(last => number.index - last.number.index >= shortestPage)
      .reduce<Counted | null>((best, last) => (best && best.length >= last.length ? best : last), null)
    const counted = { number, before, first: before?.first ?? number, length: (before?.length ?? 0) + 1 }
    if (counted.length >= (byPage.get(number.page)?.length ?? 0)) byPage.set(number.page, counted)
    if (counted.length > (longest?.length ?? 0)) longest = counted
  }
  const chain = longest && isWholeText(lines, longest) ? chainOf(longest).reverse() : []
  return isEven(chain) ? withSkipped(chain, numbers) : []
}

function isWholeText(lines: readonly SourceLine[], { number, first, length }: Counted): boolean {
  return length >= 3 && number.index - first.index >= lines.length * smallestSpan
}

/** Pages are about as long; the numbers of notes stand close together and far apart. */
const mostUneven = 6

function isEven(chain: readonly PageNumber[]): boolean {
  const steps = chain.slice(1).map((number, at) => {
    const before = chain[at] ?? number
    return (number.index - before.index) / Math.max(1, number.page - before.page)
  })
  const sorted = steps.toSorted((one, other) => one - other)
  return (sorted.at(-1) ?? 0) <= (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) * mostUneven
}

function chainOf(last: Counted): PageNumber[] {
  const chain: PageNumber[] = []
  for (let counted: Counted | null = last; counted; counted = counted.before) chain.push(counted.number)
  return chain
}

/** A page between two pages of the count that stands among cells or headings: the only number between them that fits. */
function withSkipped(chain: readonly PageNumber[], numbers: readonly PageNumber[]): PageNumber[] {
  const byPage = Map.groupBy(numbers, number => number.page)
  const skipped = chain.flatMap((number, at) => {
    const next = chain[at + 1]
    if (!next || next.page - number.page !== 2) return []
    const between = (byPage.get(number.page + 1) ?? []).filter(
      ({ index }) => index >= number.index + shortestPage && index <= next.index - shortestPage,
    )
    return between.length === 1 ? between : []
  })
  return [...chain, ...skipped]
}

/** Lines on either side of a page number in which running text may show: a head or foot may stand in between. */
const nearestLines = 2

function isAmongText(lines: readonly SourceLine[], index: number): boolean {
  const near = lines.slice(Math.max(0, index - nearestLines), index + nearestLines + 1)
  return near.some(({ text }) => text.length >= 60)
}
