/**
 * The known word that `word` was probably meant to be, or null when none is near
 * (more than two edits, or more than half of the letters).
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const limit = Math.min(2, Math.floor(word.length / 2))
  const ranked = known
    .map(candidate => ({ candidate, edits: editDistance(word.slice(0, 64), candidate) }))
    .filter(({ edits }) => edits <= limit)
    .sort((one, other) => one.edits - other.edits)
  return ranked[0]?.candidate ?? null
}

/** Levenshtein distance: how many letters to put in, leave out or replace. One row at a time. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1]
    for (let index = 0; index < other.length; index++) {
      const same = other[index] === letter ? 0 : 1
      next.push(Math.min((next[index] ?? 0) + 1, (row[index + 1] ?? 0) + 1, (row[index] ?? 0) + same))
    }
    row = next
  }
  return row.at(-1) ?? one.length
}
