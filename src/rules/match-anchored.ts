import { matchShortest } from './match-shortest.ts'

/** A stretch of both rows that is still to be matched: `a[aFrom..aTo)` with `b[bFrom..bTo)`. */
export interface Gap {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

const deepest = 16

/**
 * Matches two rows of numbers by the numbers that occur once in both (patience), and the gaps between those in turn.
 * Input: numbers from 0, as if the words of both rows were numbered as they come. Output: for each place of a its place in b, rising, or -1.
 */
export function matchAnchored(a: Int32Array, b: Int32Array): Int32Array {
  const places = new Int32Array(a.length).fill(-1)
  const most = a.length + b.length
  const once = { a: new Int32Array(most), b: new Int32Array(most) }
  let gaps: Gap[] = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }]
  for (let depth = 0; gaps.length > 0; depth++) {
    const next: Gap[] = []
    for (const whole of gaps) {
      const gap = matchEnds(a, b, whole, places)
      if (gap.aFrom === gap.aTo || gap.bFrom === gap.bTo) continue
      const anchors = depth < deepest ? anchorsIn(a, b, gap, once) : []
      if (anchors.length === 0) matchShortest(a, b, gap, places)
      else next.push(...gapsBetween(anchors, gap, places))
    }
    gaps = next
  }
  return places
}

/** Matches what is equal at both ends of a gap, and gives the rest. */
function matchEnds(a: Int32Array, b: Int32Array, gap: Gap, places: Int32Array): Gap {
  let { aFrom, aTo, bFrom, bTo } = gap
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) places[aFrom++] = bFrom++
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) places[--aTo] = --bTo
  return { aFrom, aTo, bFrom, bTo }
}

type Anchor = readonly [aPlace: number, bPlace: number]

/** The gaps before, between and behind anchors; the anchors themselves are matched. */
function gapsBetween(anchors: readonly Anchor[], gap: Gap, places: Int32Array): readonly Gap[] {
  let { aFrom, bFrom } = gap
  const gaps: Gap[] = []
  for (const [aPlace, bPlace] of anchors) {
    places[aPlace] = bPlace
    gaps.push({ aFrom, aTo: aPlace, bFrom, bTo: bPlace })
    aFrom = aPlace + 1
    bFrom = bPlace + 1
  }
  return [...gaps, { aFrom, aTo: gap.aTo, bFrom, bTo: gap.bTo }]
}

/** Where each number stands in a gap of either row: place + 1, 0 for nowhere, -1 for more than once. Blank between gaps. */
interface Once {
  readonly a: Int32Array
  readonly b: Int32Array
}

/** The longest row of numbers that occur once on each side of the gap and stand in the same order on both. */
function anchorsIn(a: Int32Array, b: Int32Array, { aFrom, aTo, bFrom, bTo }: Gap, once: Once): readonly Anchor[] {
  const common: Anchor[] = []
  markOnce(a, aFrom, aTo, once.a)
  markOnce(b, bFrom, bTo, once.b)
  for (let aPlace = aFrom; aPlace < aTo; aPlace++) {
    const number = a[aPlace] ?? 0
    const bPlace = (once.b[number] ?? 0) - 1
    if (once.a[number] === aPlace + 1 && bPlace >= 0) common.push([aPlace, bPlace])
  }
  for (let at = aFrom; at < aTo; at++) once.a[a[at] ?? 0] = 0
  for (let at = bFrom; at < bTo; at++) once.b[b[at] ?? 0] = 0
  return longestRising(common)
}

function markOnce(row: Int32Array, from: number, to: number, places: Int32Array): void {
  for (let at = from; at < to; at++) {
    const number = row[at] ?? 0
    places[number] = places[number] === 0 ? at + 1 : -1
  }
}

/** The longest part of the anchors, which rise in a, that rises in b as well: by patience sorting. */
function longestRising(anchors: readonly Anchor[]): readonly Anchor[] {
  const tops: number[] = []
  const before = anchors.map(([, bPlace], index) => {
    const pile = pileFor(tops, anchors, bPlace)
    tops[pile] = index
    return tops[pile - 1] ?? -1
  })
  const rising: Anchor[] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const anchor = anchors[index]
    if (anchor) rising.push(anchor)
  }
  return rising.toReversed()
}

/** The leftmost pile whose top does not stand before `bPlace`. */
function pileFor(tops: readonly number[], anchors: readonly Anchor[], bPlace: number): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((anchors[tops[middle] ?? 0]?.[1] ?? 0) < bPlace) low = middle + 1
    else high = middle
  }
  return low
}
