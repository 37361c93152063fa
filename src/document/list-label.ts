/** The mark an item has in a text file (`-`, `3.`) and the count in it, where it has one. */
export interface ListMark {
  readonly text: string
  readonly count: number | null
}

/** An item that has been labelled: what stands before it in the file, and what was printed. */
export interface LabelledItem {
  readonly mark: ListMark
  readonly label: string
}

/**
 * The printed label of an item that says nothing of its own: `*` is how `•` is typed, other marks stand for themselves,
 * and an item after one with another label goes on in its way (`a)` → `b)`).
 */
export function labelAfter(previous: LabelledItem | null, mark: ListMark): string {
  const own = mark.text === '*' ? '•' : mark.text
  if (!previous || previous.label === labelAfter(null, previous.mark)) return own
  if (mark.count === null || previous.mark.count === null) return previous.label
  return nextLabel(previous.label, previous.mark.count, mark.count)
}

const lastNumber = /\d+(?!.*\d)/s

/** `• 1.` → `• 2.`, `a)` → `b)`: only the last number, or the only letter, of a label counts. */
function nextLabel(label: string, count: number, next: number): string {
  const number = lastNumber.exec(label)?.[0]
  if (number !== undefined) return Number(number) === count ? label.replace(lastNumber, String(next)) : label
  return countOfLetter(label) === count ? label.replace(/\p{L}/u, letter => letterAt(next, letter)) : label
}

/** What a label counts: its last number, or the place of its only letter in the alphabet; null when it counts nothing. */
export function countOfLabel(label: string): number | null {
  const number = lastNumber.exec(label)?.[0]
  return number === undefined ? countOfLetter(label) : Number(number)
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz'

function countOfLetter(label: string): number | null {
  const [letter = '', ...others] = label.match(/\p{L}/gu) ?? []
  const place = others.length === 0 && letter.length === 1 ? alphabet.indexOf(letter.toLowerCase()) : -1
  return place < 0 ? null : place + 1
}

function letterAt(count: number, like: string): string {
  const letter = alphabet[count - 1] ?? like
  return like === like.toUpperCase() ? letter.toUpperCase() : letter
}
