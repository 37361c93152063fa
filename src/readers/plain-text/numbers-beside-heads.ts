import type { SourceLine } from './draft.ts'

/** A number alone on a line: the page it may be, and its place among the open lines. */
export interface PageNumber {
  readonly line: SourceLine
  readonly page: number
  readonly index: number
}

const fewestPages = 3
const shortestPage = 8
const longestHead = 100

/**
 * Numbers that count pages because the same words stand right before or after each: a running head or foot. The number
 * of the last page, with nothing after it, goes with them.
 */
export function numbersBesideHeads(lines: readonly SourceLine[], numbers: readonly PageNumber[]): PageNumber[] {
  const heads = new Map<string, PageNumber[]>()
  for (const number of numbers) {
    for (const step of [-1, 1]) {
      const text = lines[number.index + step]?.text ?? ''
      if (text.length > longestHead || !/\p{L}{2}.* /u.test(text)) continue
      const group = heads.get(`${step} ${text}`) ?? []
      if (isNextPage(group.at(-1), number)) group.push(number)
      heads.set(`${step} ${text}`, group)
    }
  }
  const found = [...heads.values()].filter(group => group.length >= fewestPages).flat()
  const last = numbers.at(-1)
  const isLast = last && last.index === lines.length - 1 && found.some(({ page }) => page === last.page - 1)
  return [...new Set(isLast ? [...found, last] : found)]
}

function isNextPage(last: PageNumber | undefined, next: PageNumber): boolean {
  if (!last) return true
  return next.page > last.page && next.page <= last.page + 2 && next.index - last.index >= shortestPage
}
