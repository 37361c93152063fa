import type { Candidate } from './find-markers.ts'

/** The markers of one label in reading order; `left[i]` leads to the nearest one before i that is not taken. */
interface Shelf {
  readonly markers: Candidate[]
  readonly left: number[]
  readonly places: Map<Candidate, number>
}

/** Markers by label, from which notes take theirs; each can be taken once. */
export type MarkerStock = ReadonlyMap<string, Shelf>

const leastWeight = 0.5

/** Puts candidates that are in reading order on their shelves. */
export function stockOf(candidates: readonly Candidate[]): MarkerStock {
  const stock = new Map<string, Shelf>()
  for (const candidate of candidates) {
    if (candidate.weight < leastWeight) continue
    const shelf: Shelf = stock.get(candidate.label) ?? { markers: [], left: [], places: new Map() }
    shelf.left.push(shelf.markers.length)
    shelf.places.set(candidate, shelf.markers.length)
    shelf.markers.push(candidate)
    stock.set(candidate.label, shelf)
  }
  return stock
}

/** The nearest marker with a label up to and including a line that is not taken yet. */
export function nearestMarker(stock: MarkerStock, label: string, line: number): Candidate | null {
  const shelf = stock.get(label)
  if (!shelf) return null
  const free = freeAt(shelf, lastUpTo(shelf.markers, line))
  return free < 0 ? null : (shelf.markers[free] ?? null)
}

/** Takes a marker, so that no other note gets it. */
export function takeMarker(stock: MarkerStock, marker: Candidate): void {
  const shelf = stock.get(marker.label)
  const at = shelf?.places.get(marker)
  if (shelf && at !== undefined) shelf.left[at] = at - 1
}

/** The index of the last marker on or above a line, by halves. */
function lastUpTo(markers: readonly Candidate[], line: number): number {
  let [low, high] = [0, markers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((markers[middle]?.line ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Follows the way past taken markers, and shortens it for the next time. */
function freeAt({ left }: Shelf, start: number): number {
  let at = start
  while (at >= 0 && left[at] !== at) {
    const next = left[at] ?? -1
    if (next >= 0) left[at] = left[next] ?? -1
    at = next
  }
  return at
}
