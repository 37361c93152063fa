/** The same words in two rows: where they begin in each, and how many there are. */
export interface EqualRun {
  readonly one: number
  readonly other: number
  readonly length: number
}

/** A place in the first row is tried against so many others at most, so that a refrain cannot take all the time. */
const mostCandidates = 16

/**
 * The runs of at least `shortest` equal words of two rows, in the order of `other`: from each word on the longest run,
 * and then on from its end. A null is a border that no run crosses. Takes time in proportion to the words.
 */
export function equalRuns(
  one: readonly (string | null)[],
  other: readonly (string | null)[],
  shortest: number,
): readonly EqualRun[] {
  const starts = startsOf(one, shortest)
  const runs: EqualRun[] = []
  for (let at = 0; at + shortest <= other.length; ) {
    const key = keyAt(other, at, shortest)
    const best = key === null ? null : longest(one, other, at, starts.get(key) ?? [])
    if (best) runs.push(best)
    at += best && best.length >= shortest ? best.length : 1
  }
  return runs
}

function startsOf(row: readonly (string | null)[], length: number): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>()
  for (let at = 0; at + length <= row.length; at += 1) {
    const key = keyAt(row, at, length)
    if (key === null) continue
    const known = starts.get(key)
    if (!known) starts.set(key, [at])
    else if (known.length < mostCandidates) known.push(at)
  }
  return starts
}

function keyAt(row: readonly (string | null)[], at: number, length: number): string | null {
  const words = row.slice(at, at + length)
  return words.includes(null) ? null : words.join(' ')
}

function longest(
  one: readonly (string | null)[],
  other: readonly (string | null)[],
  at: number,
  candidates: readonly number[],
): EqualRun | null {
  let best: EqualRun | null = null
  for (const start of candidates) {
    let length = 0
    while (isEqual(one[start + length], other[at + length])) length += 1
    if (!best || length > best.length) best = { one: start, other: at, length }
  }
  return best
}

function isEqual(one: string | null | undefined, other: string | null | undefined): boolean {
  return one !== null && one !== undefined && one === other
}
