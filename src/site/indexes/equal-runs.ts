/** The same words in two rows: where they begin in each, and how many there are. */
export interface EqualRun {
  readonly one: number
  readonly other: number
  readonly length: number
}

/** A place in the first row is tried against so many others at most, so that a refrain cannot take all the time. */
const mostCandidates = 16

/** A row with a number for each word; equal words have the same. */
type Numbered = Int32Array

/** The number of a border, and of a word that the first row lacks. */
const border = 0

/**
 * The runs of at least `shortest` equal words of two rows, in the order of `other`: from each word on the longest run,
 * and then on from its end. A null is a border that no run crosses. Takes time in proportion to the words.
 */
export function equalRuns(
  one: readonly (string | null)[],
  other: readonly (string | null)[],
  shortest: number,
): readonly EqualRun[] {
  const rows = { ...numbered(one, other), shortest }
  const mask = 2 ** Math.ceil(Math.log2(one.length + 1)) - 1
  const starts = startsOf(slotsOf(rows.one, shortest, mask), mask)
  const slots = slotsOf(rows.other, shortest, mask)
  const runs: EqualRun[] = []
  for (let at = 0; at < slots.length; ) {
    const slot = slots[at] ?? -1
    const best = slot < 0 ? null : longest(rows, at, starts, slot)
    if (best) runs.push(best)
    at += best?.length ?? 1
  }
  return runs
}

/** Numbers the words of the first row as they come, and those of the other as they are in the first. */
function numbered(one: readonly (string | null)[], other: readonly (string | null)[]): Pick<Rows, 'one' | 'other'> {
  const numbers = new Map<string, number>()
  const rows = { one: new Int32Array(one.length), other: new Int32Array(other.length) }
  for (let at = 0; at < one.length; at += 1) {
    const word = one[at] ?? null
    if (word === null) continue
    const number = numbers.get(word) ?? numbers.size + 1
    if (number > numbers.size) numbers.set(word, number)
    rows.one[at] = number
  }
  for (let at = 0; at < other.length; at += 1) {
    const word = other[at] ?? null
    if (word !== null) rows.other[at] = numbers.get(word) ?? border
  }
  return rows
}

/**
 * A slot for each place: the same wherever the same `length` words follow, and seldom where others do; -1 where a
 * border or the end comes first. The sum over those words moves on with them (Rabin–Karp).
 */
function slotsOf(row: Numbered, length: number, mask: number): Int32Array {
  const factor = 0x01000193
  let leaving = 1
  for (let at = 0; at < length; at += 1) leaving = Math.imul(leaving, factor)
  const slots = new Int32Array(row.length).fill(-1)
  let sum = 0
  let words = 0
  for (let at = 0; at < row.length; at += 1) {
    const word = row[at] ?? border
    words = word === border ? 0 : words + 1
    sum = words === 0 ? 0 : (Math.imul(sum, factor) + word) | 0
    if (words > length) sum = (sum - Math.imul(row[at - length] ?? border, leaving)) | 0
    if (words >= length) slots[at - length + 1] = (sum ^ (sum >>> 15)) & mask
  }
  return slots
}

/** Where the first place of each slot is, and after each place the next of its slot; -1 where there is none. */
interface Starts {
  readonly first: Int32Array
  readonly next: Int32Array
}

function startsOf(slots: Int32Array, mask: number): Starts {
  const first = new Int32Array(mask + 1).fill(-1)
  const next = new Int32Array(slots.length).fill(-1)
  for (let at = slots.length - 1; at >= 0; at -= 1) {
    const slot = slots[at] ?? -1
    if (slot < 0) continue
    next[at] = first[slot] ?? -1
    first[slot] = at
  }
  return { first, next }
}

interface Rows {
  readonly one: Numbered
  readonly other: Numbered
  readonly shortest: number
}

function longest({ one, other, shortest }: Rows, at: number, { first, next }: Starts, slot: number): EqualRun | null {
  let best: EqualRun | null = null
  let tried = 0
  for (let start = first[slot] ?? -1; start >= 0 && tried < mostCandidates; start = next[start] ?? -1) {
    let length = 0
    while (one[start + length] === other[at + length] && (one[start + length] ?? border) !== border) length += 1
    // Other words can have the same slot.
    if (length < shortest) continue
    tried += 1
    if (!best || length > best.length) best = { one: start, other: at, length }
  }
  return best
}
