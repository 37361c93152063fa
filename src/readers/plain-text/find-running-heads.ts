import { openLines } from './claim-lines.ts'
import type { Draft, SourceLine } from './draft.ts'
import type { FurnitureLines } from './find-site-lines.ts'
import { edgeDepth, pagesOf } from './page-edges.ts'
import { endsSentence, startsLowerCase } from './sentence-ends.ts'

/** Finds running heads and feet: lines that recur page after page, alike but for a page number. */
export function findRunningHeads(draft: Draft): FurnitureLines {
  const lines = openLines(draft).filter(line => line.text.length <= 150)
  const found = [...atPageEdges(draft, lines), ...withAscendingNumber(lines), ...insideSentences(draft, lines)]
  return { rule: 'running-head', lines: [...new Set(found.map(line => line.number))] }
}

/** The share of the lines alike that stand in one place of their page; a heading that recurs comes there by chance. */
const shareInPlace = 0.8
/** A head that not every page has. */
const fewestHeads = 3

function atPageEdges(draft: Draft, lines: readonly SourceLine[]): SourceLine[] {
  const pages = pagesOf(draft)
  const places = placesOn(pages)
  if (places.size === 0) return []
  const named = lines.filter(({ text }) => /\p{L}{2}/u.test(text))
  const groups = [...Map.groupBy(named, line => line.text.replaceAll(/\d+/g, '#')).values()]
  return groups.flatMap(group => {
    const found = group.filter(line => places.has(line.number))
    const counts = Map.groupBy(
      found.flatMap(line => places.get(line.number) ?? []),
      place => place,
    )
    const most = Math.max(0, ...[...counts.values()].map(same => same.length))
    const recurs = most >= Math.max(fewestHeads, pages.length / 5) || (most >= 2 && most === pages.length)
    return recurs && most >= group.length * shareInPlace ? found : []
  })
}

/** Where lines at page edges stand: `0` is the first line of a page, `-1` the last. */
function placesOn(pages: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  if (pages.length < 2) return places
  for (const page of pages) {
    for (let place = -edgeDepth; place < edgeDepth; place += 1) {
      const line = page.at(place)
      if (line !== undefined) places.set(line, [...(places.get(line) ?? []), place])
    }
  }
  return places
}

const numberAtEnd = /^(?<front>\d{1,4})\b|\b(?<back>\d{1,4})$/
/** Nouns that number parts of a text, which page numbers never follow. */
const partNoun =
  /^(?:aanbeveling|actie|artikel|bijlage|box|deel|doel|doelstelling|fase|figuur|grafiek|hoofdstuk|kader|maatregel|paragraaf|scenario|spoor|stap|tabel|thema|variant|vraag)\b/i

/** Lines alike but for one number at an end, which counts up; apart as pages are, and with words enough to be a title. */
function withAscendingNumber(lines: readonly SourceLine[]): SourceLine[] {
  const groups = Map.groupBy(
    lines.filter(({ text }) => numberAtEnd.test(text) && text.split(' ').length >= 3 && !partNoun.test(text)),
    ({ text }) => text.replace(numberAtEnd, '#'),
  )
  return [...groups.values()].filter(isCounting).flat()
}

function isCounting(group: readonly SourceLine[]): boolean {
  const pages = group.map(({ text }) => Number(numberAtEnd.exec(text)?.[0]))
  const apart = group.every((line, index) => index === 0 || line.number - (group[index - 1]?.number ?? 0) >= 5)
  return group.length >= 3 && apart && pages.every((page, index) => index === 0 || page > (pages[index - 1] ?? 0))
}

/** Lines that recur word for word and stand inside a sentence more than once: only a page end puts them there. */
function insideSentences(draft: Draft, lines: readonly SourceLine[]): SourceLine[] {
  const open = openLines(draft)
  const index = new Map(open.map((line, at) => [line.number, at]))
  const inside = (line: SourceLine) => {
    const at = index.get(line.number) ?? 0
    const [before, after] = [open[at - 1], open[at + 1]]
    return before && after && before.text.length >= 40 && !endsSentence(before.text) && startsLowerCase(after.text)
  }
  const groups = Map.groupBy(lines, line => line.text)
  return [...groups.values()].filter(group => group.length >= 3 && group.filter(inside).length >= 2).flat()
}
