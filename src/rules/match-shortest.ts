import type { Gap } from './match-anchored.ts'

/** The most edits looked for at once; beyond, the path that came furthest is taken, so that effort stays linear. */
const mostEdits = 512

/**
 * Matches a gap with the fewest deletions and insertions (Myers, "An O(ND) difference algorithm", 1986),
 * in stretches of at most `mostEdits` edits. Writes the places found into `places`.
 */
export function matchShortest(a: Int32Array, b: Int32Array, gap: Gap, places: Int32Array): void {
  let rest = gap
  while (rest.aFrom < rest.aTo && rest.bFrom < rest.bTo) {
    const [aStep, bStep] = matchFurthest(furthestPaths(a, b, rest), rest, places)
    rest = { ...rest, aFrom: rest.aFrom + aStep, bFrom: rest.bFrom + bStep }
  }
}

/**
 * For each number of edits the furthest point on each diagonal, -1 where none can be.
 * A point is given by its distance in a; the diagonals of `edits` edits are -edits, -edits + 2, … edits.
 */
type Paths = readonly Int32Array[]

function furthestPaths(a: Int32Array, b: Int32Array, { aFrom, aTo, bFrom, bTo }: Gap): Paths {
  const paths: Int32Array[] = []
  for (let edits = 0; edits <= mostEdits; edits++) {
    const points = new Int32Array(edits + 1)
    paths.push(points)
    for (let index = 0; index <= edits; index++) {
      const diagonal = 2 * index - edits
      let point = startOf(paths, edits, index, aTo - aFrom, bTo - bFrom)
      if (point >= 0)
        while (
          point < aTo - aFrom &&
          point - diagonal < bTo - bFrom &&
          a[aFrom + point] === b[bFrom + point - diagonal]
        )
          point++
      points[index] = point
      if (point === aTo - aFrom && point - diagonal === bTo - bFrom) return paths
    }
  }
  return paths
}

/** Where a diagonal is entered with its last edit: from the one below by an insertion, or above by a deletion; -1 if neither. */
function startOf(paths: Paths, edits: number, index: number, aLength: number, bLength: number): number {
  if (edits === 0) return 0
  const before = paths[edits - 1]
  const deleted = before?.[index - 1] ?? -1
  const inserted = before?.[index] ?? -1
  const byDeletion = deleted >= 0 && deleted < aLength ? deleted + 1 : -1
  const byInsertion = inserted >= 0 && inserted - (2 * index - edits + 1) < bLength ? inserted : -1
  return Math.max(byDeletion, byInsertion)
}

/** Follows the path that came furthest back to its start and matches what is equal on it. Output: how far it came. */
function matchFurthest(paths: Paths, gap: Gap, places: Int32Array): readonly [aStep: number, bStep: number] {
  let index = furthestIndex(paths.at(-1) ?? new Int32Array(1))
  const end = paths.at(-1)?.[index] ?? 0
  const bEnd = end - (2 * index - paths.length + 1)
  for (let edits = paths.length - 1; edits >= 0; edits--) {
    const diagonal = 2 * index - edits
    const start = startOf(paths, edits, index, gap.aTo - gap.aFrom, gap.bTo - gap.bFrom)
    const point = paths[edits]?.[index] ?? 0
    for (let at = start; at < point; at++) places[gap.aFrom + at] = gap.bFrom + at - diagonal
    // Entered by a deletion, from the diagonal below, when that point is one before the start.
    if (paths[edits - 1]?.[index - 1] === start - 1) index--
  }
  return [end, bEnd]
}

/** The index of the path that came furthest in both rows together. */
function furthestIndex(points: Int32Array): number {
  const reachOf = (index: number): number => {
    const point = points[index] ?? -1
    return point < 0 ? -1 : 2 * point - (2 * index - points.length + 1)
  }
  let best = 0
  for (let index = 1; index < points.length; index++) if (reachOf(index) > reachOf(best)) best = index
  return best
}
