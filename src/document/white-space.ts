/**
 * Whether a UTF-16 code unit is white space as Unicode has it (`\p{White_Space}`). Half a surrogate pair never is, so
 * that a text can be read unit by unit.
 */
export function isWhiteSpace(unit: number): boolean {
  // Nearly every unit of a text is told by the first two comparisons.
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0x85) return false
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  )
}

/** Where the white space at `from` ends: the first unit that is none, or the end of the text. */
export function endOfWhiteSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isWhiteSpace(text.charCodeAt(at))) at += 1
  return at
}

/** Where the word at `from` ends: the first unit that is white space, or the end of the text. */
export function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWhiteSpace(text.charCodeAt(at))) at += 1
  return at
}
