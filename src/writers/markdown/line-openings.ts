/** Where a text stands in its line. A `line` is a heading or a cell, in which no other block can begin. */
export type LineStart = 'paragraph' | 'line' | 'break' | 'inside'

/** What would open another block at the start of a paragraph, up to where a backslash prevents it. */
const blockOpenings: readonly RegExp[] = [
  /^(?=#{1,6}(?: |$))/,
  /^(?=>)/,
  /^(?=[-+](?: |$))/,
  /^(?=-+ *$)/,
  /^\d{1,9}(?=[.)](?: |$))/,
]

/** After a line break also what would underline the line before or make it a table. */
const breakOpenings: readonly RegExp[] = [...blockOpenings, /^(?=[|:=-])/]

/** Where a backslash must stand so that the start of a text opens nothing; null when it opens nothing. */
export function openingPosition(text: string, start: LineStart): number | null {
  if (start === 'inside' || start === 'line') return null
  const openings = start === 'break' ? breakOpenings : blockOpenings
  const found = openings.map(opening => opening.exec(text)).find(match => match !== null)
  return found ? found[0].length : null
}

/** `#` at the end of a heading closes it when a space stands before; null when there is nothing to prevent. */
export function closingPosition(text: string): number | null {
  let start = text.length
  while (text[start - 1] === '#') start -= 1
  const closes = start < text.length && (start === 0 || text[start - 1] === ' ')
  return closes ? start : null
}
