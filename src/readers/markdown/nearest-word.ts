/** The word of a list that needs the fewest changed letters to become `word`; the first of equals. */
export function nearestWord(word: string, words: readonly string[]): string {
  const [first = ''] = words
  return words.reduce((best, each) => (distance(word, each) < distance(word, best) ? each : best), first)
}

/** Levenshtein's distance. Words past 40 letters are compared by their first 40: a message needs no more. */
function distance(one: string, other: string): number {
  const [from, to] = [[...one.slice(0, 40)], [...other.slice(0, 40)]]
  let row = to.map((_, index) => index + 1)
  for (const [index, letter] of from.entries()) {
    const next: number[] = []
    for (const [column, target] of to.entries()) {
      const diagonal = column === 0 ? index : (row[column - 1] ?? 0)
      const left = column === 0 ? index + 1 : (next[column - 1] ?? 0)
      next.push(Math.min(diagonal + (letter === target ? 0 : 1), left + 1, (row[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? from.length
}
